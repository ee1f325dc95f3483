import type { ContactKind, IdentityStrength } from '@/lib/core/model/contact';
import type { Direction, Kind, Precision } from '@/lib/core/model/interaction';
import type { PageFields } from '@/lib/core/model/profile';

/** A time as read from the page: never invented, always with how well it is known. */
export interface ReadTime {
  /** ms since 1970 UTC; meaningless when the precision is `unknown`. */
  readonly at: number;
  readonly precision: Precision;
  /** Counted back from the moment of reading ("5 minutes ago"), so it wanders with the clock. */
  readonly estimated?: true;
}

export interface Identity {
  /** The page's stable id, or name (and picture) when weak. Not hashed yet. */
  readonly value: string;
  readonly strength: IdentityStrength;
  /** A weak one whose name is told by nothing but where it stands: after a change of the page it may be any words. */
  readonly byPlace?: true;
}

/** One row of the page's contact list. */
export interface RowReading {
  readonly element: HTMLElement;
  readonly identity: Identity;
  readonly name: string;
  /** null where only the open conversation tells a group from a person. */
  readonly kind: ContactKind | null;
  /** How many a group has; missing where the page doesn't tell. */
  readonly members?: number;
  /** Last activity as the row shows it; null when the page shows none. */
  readonly last: ReadTime | null;
  /** Who wrote last, if the row tells (an own-message mark in the preview, an unread count). */
  readonly lastDirection: Direction;
  /** null when the page shows no unread count. */
  readonly unread: number | null;
  /** The row of the conversation that is open now. */
  readonly open: boolean;
}

/** One message bubble. The text stays in the page: it is turned into features and a hash there. */
export interface MessageReading {
  readonly element: HTMLElement;
  /** The page's own message id, or null. */
  readonly pageId: string | null;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly time: ReadTime;
  readonly text: string;
  /** Who of a group wrote, where the page tells. Stays in the page, as the text does. */
  readonly sender?: string;
}

/** The open conversation. */
export interface ThreadReading {
  readonly identity: Identity;
  readonly name: string;
  /** null where only the list tells a group from a person. */
  readonly kind: ContactKind | null;
  /** As in a row. */
  readonly members?: number;
  /** In the order of time, oldest first, whatever the page's order. */
  readonly messages: readonly MessageReading[];
  /** The newest message of the conversation is among those rendered. */
  readonly atEnd: boolean;
}

/** What a contact's own page tells by its labels. */
export interface FieldsReading {
  readonly identity: Identity;
  readonly name: string;
  readonly fields: PageFields;
}
