import type { Kind } from '../model/interaction';
import type { Purchase, YearlyDay } from '../model/profile';
import type { Tier } from '../model/tier';

/** Kinds of files that can be brought in. The last five are tables whose columns the operator may map. */
export const IMPORT_FORMATS = [
  'whatsapp',
  'telegram',
  'line',
  'wecom',
  'archive',
  'messages',
  'contacts',
  'orders',
  'events',
  'tags',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Formats that are tables: CSV or a sheet. */
export const TABLE_FORMATS = [
  'wecom',
  'archive',
  'messages',
  'contacts',
  'orders',
  'events',
  'tags',
] as const satisfies readonly ImportFormat[];
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Formats that hold messages. The others tell of people only. */
export const MESSAGE_FORMATS: readonly ImportFormat[] = [
  'whatsapp',
  'telegram',
  'line',
  'archive',
  'messages',
];

/** Why a line was not taken. */
export const REJECT_REASONS = [
  'not-a-message',
  'no-time',
  'bad-time',
  'future',
  'too-old',
  'no-sender',
  'no-name',
  'too-long',
  'too-many-fields',
  'bad-json',
  'bad-amount',
  'no-such-person',
  'namesakes',
  'nobody-is-us',
  'nothing-in-it',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** Lines that were read and hold nothing to import. */
export const SKIP_REASONS = ['blank', 'heading', 'system', 'deleted', 'internal'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface Rejected {
  /** From 1, as an editor shows it. */
  readonly line: number;
  /** Lines it takes. */
  readonly lines: number;
  readonly reason: RejectReason;
  /** The beginning of the line itself, for the file of rejected lines. */
  readonly raw: string;
}

/** One message of a chat export, still with its text, which is dropped once it is read. */
export interface MessageRecord {
  readonly line: number;
  readonly lines: number;
  /** ms */
  readonly at: number;
  readonly precision: 'exact' | 'minute' | 'day';
  /** Key of the conversation within its source; '' where the source is one. */
  readonly chat: string;
  /** Who wrote, by what the file tells them apart with. */
  readonly sender: string;
  readonly senderName: string;
  /** The other side where the file names it, as in an archive. */
  readonly receiver?: string;
  readonly receiverName?: string;
  /** Told by the file itself. */
  readonly direction?: 'in' | 'out';
  readonly kind: Kind;
  readonly text: string;
  /** The chat program's own message id, where the page shows the same one. */
  readonly pageId: string | null;
}

/** What one row of a list tells of a person. */
export interface PersonRecord {
  readonly line: number;
  readonly lines: number;
  /** May be '' where there is a phone number. */
  readonly name: string;
  /** Digits only; '' when not told. */
  readonly phone: string;
  readonly remark?: string;
  readonly tags?: readonly string[];
  readonly birthday?: YearlyDay;
  /** Cents. */
  readonly spend?: number;
  readonly tier?: Tier;
  /** Something bought, and what it cost in cents. */
  readonly order?: { readonly purchase: Purchase; readonly amount: number };
  /** Something they took part in. */
  readonly event?: {
    readonly at: number;
    readonly precision: 'exact' | 'minute' | 'day';
    readonly text: string;
  };
}

/** What a parser says, in the order of the file. Every line is in exactly one of them. */
export type Parsed =
  | { readonly is: 'message'; readonly message: MessageRecord }
  | { readonly is: 'person'; readonly person: PersonRecord }
  | { readonly is: 'skip'; readonly lines: number; readonly why: SkipReason }
  | { readonly is: 'reject'; readonly rejected: Rejected };

/** A conversation of a source. */
export interface ChatInfo {
  readonly key: string;
  readonly name: string;
  /** null: not told by the file; more than two senders make a group. */
  readonly group: boolean | null;
  /** Key of the sender who is the contact, where the file says so. */
  readonly other: string | null;
  /** The chat program's own id, the same one its page shows. */
  readonly pageId: string | null;
}

/** What the file of rejected lines shows of a line at most. */
export const RAW_SHOWN = 2000;

/** A line that is not taken. */
export function reject(line: number, reason: RejectReason, raw: string, lines = 1): Parsed {
  return { is: 'reject', rejected: { line, lines, reason, raw: raw.slice(0, RAW_SHOWN) } };
}

/** A line that holds nothing to import. */
export function skip(why: SkipReason, lines = 1): Parsed {
  return { is: 'skip', lines, why };
}
