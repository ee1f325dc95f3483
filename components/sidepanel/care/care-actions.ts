import type { Askable } from '@/lib/core/care/care-plan';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import type { WordingOrigin } from '@/lib/core/model/care-case';
import type { Cause } from '@/lib/core/model/cause';
import type { Refusal } from '@/lib/core/model/offer';
import type { Profile } from '@/lib/core/model/profile';
import type { InsertFailure } from '@/lib/i18n/overlay';
import type { GuardFinding } from '@/lib/messaging/care-schemas';
import type { DraftFinding, DraftVariant } from '../panel-state';
import type { MessageKind } from './care-view';

/** What a message is to be: its purpose, and the offer in it. */
export interface DraftAsk {
  readonly intent: DraftIntent;
  /** Id of an offer, or null. */
  readonly offer: string | null;
}

/** Words to be put into the box. */
export interface InsertRequest {
  /** null for an answer that belongs to no step. */
  readonly intent: DraftIntent | null;
  /** Id of the offer whose words are in it, or null. */
  readonly offer: string | null;
  readonly text: string;
  readonly wording: string;
  readonly origin: WordingOrigin;
}

export interface CopiedFor extends Omit<InsertRequest, 'text' | 'intent'> {
  readonly contact: string;
  readonly intent: DraftIntent;
}

export type InsertResult =
  | { readonly kind: 'inserted' }
  | { readonly kind: 'failed'; readonly why: InsertFailure }
  /** The offer in it could not be reserved; nothing was inserted. */
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface PhraseHit {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly uses: number;
}

/** A saved reply with its variables filled, or what is missing for that. */
export type FilledPhrase =
  | { readonly kind: 'filled'; readonly text: string }
  | { readonly kind: 'missing'; readonly facts: readonly Askable[] };

/** What a model made of a draft; without words, why not, in a sentence. */
export type ModelResult =
  | { readonly kind: 'written'; readonly drafts: readonly DraftVariant[] }
  | { readonly kind: 'fallback'; readonly reason: string };

export interface ModelRun {
  readonly signal: AbortSignal;
  /** Characters so far: its words are not shown before they were judged. */
  readonly onProgress: (characters: number) => void;
}

export type CaseMarkKind = 'rested' | 'lost' | 'recovered' | 'reopened';

/** What the panel asks about the care for a contact. Lasting changes come back with the next state. */
export interface CareActions {
  /** The built-in writer's proposals: pure and fast. */
  writeDrafts(contact: string, ask: DraftAsk): readonly DraftVariant[];
  /** The lints on the text as it stands: pure and fast, called on every edit. */
  checkDraft(contact: string, text: string, ask: DraftAsk): readonly DraftFinding[];
  /** What speaks against sending this text now. */
  readGuard(contact: string, text: string): Promise<readonly GuardFinding[]>;
  insertDraft(contact: string, request: InsertRequest): Promise<InsertResult>;
  /**
   * @param of whom the words are for, and what; null when they belong to no case
   * @returns why the offer in them could not be reserved, in which case nothing was copied, or null
   */
  copyDraft(text: string, of: CopiedFor | null): Promise<Refusal | null>;

  /** A model's drafts are offered: what writing them needs may be loaded. */
  prepareModel(): Promise<void>;
  writeByModel(contact: string, ask: DraftAsk, run: ModelRun): Promise<ModelResult>;
  /** Exactly what would be sent to the model, as text. */
  previewModel(contact: string, ask: DraftAsk): Promise<string>;

  searchPhrases(query: string, intent: DraftIntent | null): Promise<readonly PhraseHit[]>;
  /** @param known answers just given, which the next state will hold */
  fillPhrase(
    contact: string,
    phrase: string,
    known: Readonly<Partial<Record<Askable, string>>>,
  ): Promise<FilledPhrase>;
  savePhrase(text: string, intent: DraftIntent | null): Promise<void>;

  setCause(contact: string, cause: Cause, note: string): Promise<void>;
  markCase(contact: string, what: CaseMarkKind): Promise<void>;
  undoCase(contact: string, caseId: string, event: number): Promise<void>;
  /** Sets ("do not disturb") or lifts it. */
  setDisturb(contact: string, allowed: boolean): Promise<void>;
  markMessage(contact: string, message: string, kind: MessageKind, joined: boolean): Promise<void>;
  saveProfile(profile: Profile): Promise<void>;
}
