import { draftLanguage } from '@/lib/core/care/draft-request';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { learnVoice } from '@/lib/core/phrases/learn-voice';
import { printOf } from '@/lib/core/text/print';
import { draftTexts, labelledDrafts } from '@/lib/i18n/drafts';
import type { Language } from '@/lib/i18n/language';
import { ask } from '@/lib/messaging/client';
import type { CareActions } from '../care/care-actions';
import { draftRequest } from './draft-request';
import { copyWords, insertWords } from './insert-words';
import type { LiveContact } from './live-contact';

/** Longest text a message may carry. */
const LONGEST = 4000;

/**
 * What the panel asks about the care for the contact it shows.
 * @param page id of the tab; throws when there is none
 * @param contact the contact shown now, or null
 */
export function makeCareActions(
  page: () => number,
  language: Language,
  contact: () => LiveContact | null,
): CareActions {
  /** Words are made for the contact that is shown; another may be by the time they are asked for. */
  const liveOf = (id: string): LiveContact => {
    const live = contact();
    if (live?.record.contact.id !== id) throw new Error('another contact is shown by now');
    return live;
  };
  const shown = (): LiveContact => {
    const live = contact();
    if (!live) throw new Error('no contact is shown');
    return live;
  };
  return {
    writeDrafts(id, wanted) {
      const live = contact();
      if (live?.record.contact.id !== id) return [];
      const { request, recent } = draftRequest(live, wanted);
      const voice = learnVoice(live.record.phrases);
      const drafts = writeDrafts(request, { voice, recent });
      return labelledDrafts(drafts, language).map((draft) => ({ ...draft, origin: 'builtin' }));
    },
    checkDraft(id, text, wanted) {
      const live = contact();
      if (live?.record.contact.id !== id) return [];
      const { request, recent } = draftRequest(live, wanted);
      return lintDraft(text, { ...request, recent }).map(({ rule, severity, range }) => ({
        rule,
        severity: severity === 'hard' ? 'block' : 'hint',
        message: draftTexts(language).lints[rule],
        range,
      }));
    },
    async readGuard(id, text) {
      const [{ makeTextReader }, { readTextWords }] = await Promise.all([
        import('@/lib/core/text/make-text-reader'),
        import('@/lib/storage/text-words'),
      ]);
      return ask('guard/read', {
        contact: id,
        features: makeTextReader(await readTextWords())(text, true),
        print: printOf(text),
        length: Math.min(text.length, 65535),
      });
    },
    insertDraft: (id, request) => insertWords(page(), id, request),
    async copyDraft(text, of) {
      if (of?.offer) {
        const result = await copyWords(of.contact, { ...of, text });
        return result.kind === 'refused' ? result.why : null;
      }
      await navigator.clipboard.writeText(text);
      if (!of) return null;
      const { contact: id, intent } = of;
      // Words at hand are a step of a case, and none where the case has gone further.
      await ask('case/mark', { contact: id, intent, what: 'drafted' }).catch(() => null);
      return null;
    },

    prepareModel: async () => (await import('./model-drafts')).prepareModel(),
    writeByModel: async (id, wanted, run) =>
      (await import('./model-drafts')).writeByModel(liveOf(id), wanted, run),
    previewModel: async (id, wanted) =>
      (await import('./model-drafts')).previewModel(liveOf(id), wanted),

    searchPhrases: async (query, intent) =>
      (await import('./phrase-book')).findPhrases(shown(), query, intent),
    fillPhrase: async (id, phrase, known) =>
      (await import('./phrase-book')).fillFor(liveOf(id), phrase, known),
    async savePhrase(text, intent) {
      const live = shown();
      const { phraseFrom } = await import('./phrase-book');
      const written = draftLanguage(live.record.contact, language);
      await ask('phrase/save', {
        id: `phrase-${crypto.randomUUID()}`,
        ...phraseFrom(live, text.slice(0, LONGEST / 2), written),
        tags: [],
        intents: intent ? [intent] : [],
      });
    },

    setCause: async (id, cause, note) =>
      void (await ask('case/mark', { contact: id, what: 'cause', cause, note })),
    markCase: async (id, what) => void (await ask('case/mark', { contact: id, what })),
    undoCase: async (id, caseId, event) =>
      void (await ask('case/undo', { contact: id, case: caseId, event })),
    setDisturb: async (id, allowed) =>
      void (await ask('contact/disturb', { contact: id, allowed })),
    markMessage: async (id, message, kind, joined) =>
      void (await ask('message/mark', { contact: id, message, kind, joined })),
    saveProfile: async (profile) => void (await ask('profile/save', profile as never)),
  };
}
