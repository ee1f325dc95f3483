import * as z from 'zod/mini';
import * as c from './care-schemas';
import * as contacts from './contacts-schemas';
import * as data from './data-schemas';
import { groupCountSchema } from './groups-schemas';
import * as imports from './import-schemas';
import * as s from './schemas';
import { siteEraseSchema } from './settings-desk-schemas';
import * as d from './site-schemas';
import * as today from './today-schemas';
import * as v from './vault-schemas';

/**
 * Who may send a message: a page's overlay, one of our own pages, or either. `click` is an overlay
 * too, at a click of the operator, which counts only if it is answered in the same turn.
 */
export type Caller = 'overlay' | 'page' | 'any' | 'click';

/** Every message between our contexts: who may send it, what goes and what comes back. */
export const MESSAGES = {
  'overlay/hello': { from: 'overlay', data: s.nothingSchema, reply: s.sessionSchema },
  'overlay/hands': { from: 'overlay', data: s.nothingSchema, reply: s.nothingSchema },
  'observe/batch': { from: 'overlay', data: s.batchSchema, reply: s.nothingSchema },
  'flags/read': { from: 'overlay', data: s.siteContactsSchema, reply: s.flagsSchema },
  'flags/ahead': { from: 'overlay', data: s.siteOnlySchema, reply: s.flagsAheadSchema },
  'card/read': { from: 'overlay', data: s.contactSchema, reply: z.nullable(s.cardSchema) },
  'health/report': { from: 'overlay', data: s.healthSchema, reply: s.nothingSchema },
  'page/changed': { from: 'overlay', data: z.nullable(s.pageSchema), reply: s.nothingSchema },
  'panel/open': { from: 'click', data: s.nothingSchema, reply: s.nothingSchema },
  'practice/forget': { from: 'page', data: s.nothingSchema, reply: s.nothingSchema },
  'draft/inserted': { from: 'any', data: c.insertedSchema, reply: s.nothingSchema },
  'contact/snooze': { from: 'any', data: s.snoozeSchema, reply: s.nothingSchema },
  'contact/override': { from: 'any', data: s.overrideSchema, reply: s.nothingSchema },
  'contact/undo': { from: 'any', data: s.undoSchema, reply: s.nothingSchema },
  'contact/disturb': { from: 'page', data: c.disturbSchema, reply: s.nothingSchema },
  'case/mark': { from: 'any', data: c.caseMarkSchema, reply: s.nothingSchema },
  'case/undo': { from: 'page', data: c.caseUndoSchema, reply: s.nothingSchema, once: true },
  'offer/reserve': { from: 'page', data: c.reserveSchema, reply: c.reservedSchema },
  'offer/settle': { from: 'page', data: c.settleSchema, reply: s.nothingSchema },
  'offer/save': { from: 'page', data: c.offerSchema, reply: s.nothingSchema },
  'offer/remove': { from: 'page', data: c.byIdSchema, reply: s.nothingSchema },
  'phrase/save': { from: 'page', data: c.phraseSchema, reply: s.nothingSchema },
  'phrase/remove': { from: 'page', data: c.byIdSchema, reply: s.nothingSchema },
  'phrase/used': { from: 'page', data: c.byIdSchema, reply: s.nothingSchema },
  'profile/save': { from: 'page', data: c.profileSchema, reply: s.nothingSchema },
  'settings/save': { from: 'page', data: c.settingsSchema, reply: s.nothingSchema },
  'model/key': { from: 'page', data: c.modelKeySchema, reply: c.keyStateSchema },
  'task/mark': { from: 'page', data: c.taskMarkSchema, reply: s.nothingSchema },
  'message/mark': { from: 'page', data: c.messageMarkSchema, reply: s.nothingSchema },
  'site/save': { from: 'page', data: d.siteSaveSchema, reply: d.siteChangedSchema },
  'site/change': {
    from: 'page',
    data: d.siteChangeSchema,
    reply: d.siteChangedSchema,
    once: true,
  },
  'site/consent': { from: 'page', data: d.siteConsentSchema, reply: s.nothingSchema },
  'site/erase': { from: 'page', data: siteEraseSchema, reply: s.nothingSchema },
  'site/look': { from: 'page', data: d.siteLookSchema, reply: s.nothingSchema },
  'link/save': { from: 'page', data: d.linkSchema, reply: s.nothingSchema },
  'link/remove': { from: 'page', data: d.unlinkSchema, reply: s.nothingSchema },
  'chat/open': { from: 'page', data: s.contactSchema, reply: today.chatOpenedSchema },
  'contact/touch': { from: 'page', data: today.touchSchema, reply: today.touchedSchema },
  'contact/touch-undo': {
    from: 'page',
    data: today.touchUndoSchema,
    reply: s.nothingSchema,
    once: true,
  },
  'contact/erase': { from: 'page', data: s.contactSchema, reply: s.nothingSchema },
  'restore/rows': { from: 'page', data: data.restoreRowsSchema, reply: s.nothingSchema },
  'data/rules': { from: 'page', data: data.dataRulesSchema, reply: s.nothingSchema },
  'data/backed-up': { from: 'page', data: data.backedUpSchema, reply: s.nothingSchema },
  'data/forget-now': { from: 'page', data: s.nothingSchema, reply: data.forgottenSchema },
  'data/erase-all': { from: 'page', data: s.nothingSchema, reply: s.nothingSchema },
  'vault/do': { from: 'page', data: v.vaultSchema, reply: v.vaultReplySchema, once: true },
  'note/save': { from: 'page', data: contacts.noteSchema, reply: s.nothingSchema },
  'note/remove': { from: 'page', data: contacts.ownItemSchema, reply: s.nothingSchema },
  'view/save': { from: 'page', data: contacts.viewSchema, reply: s.nothingSchema },
  'view/remove': { from: 'page', data: contacts.ownItemSchema, reply: s.nothingSchema },
  'store/begin-anew': { from: 'page', data: s.nothingSchema, reply: s.nothingSchema },
  'store/look': { from: 'page', data: s.nothingSchema, reply: s.nothingSchema },
  'group/count': { from: 'page', data: groupCountSchema, reply: s.nothingSchema },
  'import/start': { from: 'page', data: imports.importStartSchema, reply: s.nothingSchema },
  'import/write': {
    from: 'page',
    data: imports.importWriteSchema,
    reply: imports.importWrittenSchema,
  },
  'import/stop': { from: 'page', data: imports.importStopSchema, reply: s.nothingSchema },
  'import/undo': {
    from: 'page',
    data: imports.importUndoSchema,
    reply: imports.importUndoneSchema,
  },
  'guard/read': { from: 'any', data: c.guardAskSchema, reply: c.guardSchema },
} as const satisfies Record<string, Message>;

/** Messages that a tab's overlay answers; only our own background and pages can send them. */
export const TAB_MESSAGES = {
  'flags/stale': { data: s.nothingSchema, reply: s.nothingSchema },
  'overlay/recheck': { data: s.nothingSchema, reply: s.nothingSchema },
  'page/read': { data: s.nothingSchema, reply: z.nullable(s.pageSchema) },
  'compose/insert': { data: s.insertSchema, reply: s.insertResultSchema },
  'thread/reveal': { data: s.revealSchema, reply: s.revealedSchema },
  'row/locate': { data: s.contactSchema, reply: s.locatedSchema },
} as const satisfies Record<string, Omit<Message, 'from'>>;

interface Message {
  readonly from: Caller;
  /** Not sent again by itself when no answer came: said twice, it would do or say something else. */
  readonly once?: true;
  readonly data: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
}

export type MessageName = keyof typeof MESSAGES;
export type MessageData<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['data']>;
export type MessageReply<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['reply']>;
export type TabMessageName = keyof typeof TAB_MESSAGES;
export type TabMessageData<N extends TabMessageName> = z.infer<(typeof TAB_MESSAGES)[N]['data']>;
export type TabMessageReply<N extends TabMessageName> = z.infer<(typeof TAB_MESSAGES)[N]['reply']>;
