import type { SiteDefinition } from '../definition';
import type { Field } from './fields';

/** What was made out about one field. */
export interface Finding {
  /** 0 to 1; below `SURE` a question is asked, or the field is left out. */
  readonly confidence: number;
  /** Rows (or bubbles) the field was read from, of those looked at. */
  readonly seen: number;
  readonly of: number;
  /** Elements to show the operator, at most three. */
  readonly examples: readonly HTMLElement[];
}

/**
 * A question for the operator. `option` values are selectors or names that an `Answer` gives back;
 * the elements are for drawing a box around.
 */
export type Question =
  | {
      readonly ask: 'which-list-is-people';
      readonly options: readonly { readonly option: string; readonly element: HTMLElement }[];
    }
  | {
      readonly ask: 'is-this-the-customer';
      readonly option: string;
      readonly element: HTMLElement;
      readonly name: string;
    }
  | {
      readonly ask: 'who-said-this';
      /** The mark of the bubble's side. */
      readonly option: string;
      readonly element: HTMLElement;
      readonly text: string;
    };

/** What the operator said. `null`: none of them, or not to be told. */
export type Answer =
  | { readonly ask: 'which-list-is-people'; readonly option: string | null }
  | { readonly ask: 'is-this-the-customer'; readonly option: string; readonly yes: boolean }
  | {
      readonly ask: 'who-said-this';
      readonly option: string;
      readonly said: 'customer' | 'us' | null;
    };

/** Why a page can't be read by itself. */
export type GiveUp =
  /** Neither a contact list nor messages. */
  | 'no-lists'
  /** What there is stands in a frame; read that frame's own document. */
  | 'in-frame'
  /** Too few rows or bubbles to tell one from the other: open a longer conversation. */
  | 'too-few'
  /** A conversation, but nothing that says who it is with. */
  | 'nobody-named'
  /** A login form. */
  | 'logged-out'
  /** The draft, run by the reader itself, didn't read what had been seen. */
  | 'not-confirmed';

export interface Induced {
  /** Passes the schema. Not to be put to use while a question is open. */
  readonly definition: SiteDefinition;
  readonly fields: Readonly<Partial<Record<Field, Finding>>>;
  /** At most three, the most needed first. Answers go into the next `readUnknown`. */
  readonly questions: readonly Question[];
  /** The page shows no stable id: contacts are known by name, and namesakes look like one. */
  readonly identity: 'id' | 'name';
  /** Several contacts of one name are shown now. */
  readonly namesakes: boolean;
}

/** From here on a finding needs no question. */
export const SURE = 0.8;
