import type { Kind } from '@/lib/core/model/interaction';
import type { Tier } from '@/lib/core/model/tier';
import type { DateOrder } from '@/lib/core/time/shown-time';
import type { Cut } from './cut';

/**
 * What Rewarm knows about one chat or customer page: data only, so that a definition can be
 * reviewed, exported, imported and layered. Selectors are CSS plus one step, ` >>> `, that enters
 * the open shadow root of what stands left of it.
 */
export interface SiteDefinition {
  /** Kebab case, never changed once released: contact ids are derived from it. */
  readonly id: string;
  /** Raised with every change of the data below. */
  readonly version: number;
  readonly title: Words;
  /** URL match patterns; empty for a product hosted anywhere, recognised by `detect` alone. */
  readonly matches: readonly string[];
  /**
   * The platform's own rules speak against a tool like ours on this page. Nothing at its addresses is
   * read before the operator has seen this, in our words, and agreed.
   */
  readonly optIn?: { readonly rule: Words };
  /** The page's own frame, of the same origin, that holds all of it; every selector starts in there. */
  readonly frame?: string;
  /** All of these must be on the page. */
  readonly detect: readonly string[];
  /** Signs that the page can't be read now: a login form, "signed in elsewhere", a loading mask. */
  readonly notReady: readonly Tell[];
  /** What the ids are unique in: everywhere, this origin, or an account named by the page. */
  readonly scope: 'site' | 'origin' | readonly Source[];
  /** Order of the numbers in dates; left out, it is inferred from all the page shows. */
  readonly dateOrder?: DateOrder;
  readonly list?: ListDefinition;
  readonly thread?: ThreadDefinition;
  /** Missing: the page has no compose box, the operator copies. */
  readonly compose?: ComposeDefinition;
  readonly fields?: FieldsDefinition;
  readonly badge?: BadgePlace;
  /**
   * The site lets us write only within so many hours after a customer's own words, and only so many
   * messages (null without limit). The operator's own setting goes before it.
   */
  readonly window?: { readonly hours: number; readonly messages: number | null };
  /** How the selectors are known, best first. */
  readonly evidence: Evidence;
  /** What was run: on a live login, on the real front end in our tests, or nothing. */
  readonly verified: 'live' | 'tests' | 'no';
  /** What this page can't show, in words for the operator. */
  readonly limits: readonly Words[];
}

/** `run`: read from the running front end. `source`: from its public source. `agreeing`: two or more independent public sources. `documented`: the maker's documents. `unchecked`: neither. */
export type Evidence = 'run' | 'source' | 'agreeing' | 'documented' | 'unchecked';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * One way to read a value. Fields hold ranked lists of these: the first that yields a value wins
 * and its rank is reported, so a fall in rank is seen before the last one fails.
 */
export interface Source {
  /** Where to start; default: the row, bubble or pane the field belongs to. */
  readonly at?: 'pane' | 'page';
  /** Go to the closest ancestor that matches. */
  readonly up?: string;
  /** Then to the first match below; without it the element itself is read. */
  readonly sel?: string;
  /**
   * Another than the first match. `time`: the one that shows nothing but a time; none when two show
   * different ones. `name`: the first that shows none, for rows without a hook of their own for the
   * name; none when a number or a second time stands before it, which might be the name as well.
   */
  readonly take?: 'last' | 'time' | 'name';
  /**
   * Passed over are matches that say the same as one of these, for pages that name all who take part
   * and us among them. Fails when none of these can be read.
   */
  readonly unless?: readonly Source[];
  /** Elements that aren't displayed may be read too. */
  readonly hidden?: true;
  /** Only the element's own words, without those of elements in it: a name with a count glued to it. */
  readonly own?: true;
  /** An attribute; default: the shown text. */
  readonly attr?: string;
  /** A part of the page's address instead of an element, or all behind its `#`. Nothing else of it is ever read. */
  readonly url?:
    | { readonly path: number }
    | { readonly query: string }
    | { readonly hash: number | 'all' };
  readonly cut?: readonly Cut[];
}

/**
 * A yes/no question to an element: it matches `sel` or holds a displayed match, and what is found
 * says one of the texts. Without texts, being there is enough.
 */
export interface Tell {
  readonly sel?: string;
  readonly attr?: string;
  readonly equals?: readonly string[];
  readonly starts?: readonly string[];
  readonly contains?: readonly string[];
}

export interface ListDefinition {
  /** The container; hidden ones are passed over, since mounted tabs hold other people's rows. */
  readonly root: string;
  /** Strict detector, below `root`. */
  readonly row: string;
  /**
   * Second detector, from the top of the page and built on other hooks than `root` and `row`. It
   * finds one element per row; its count is compared with the strict one.
   */
  readonly rowLoose: string;
  /** Stable id of the contact. Empty: known by name and picture only, a weak identity. */
  readonly id: readonly Source[];
  readonly name: readonly Source[];
  /** Only for weak identities, and only when the thread names the same picture. */
  readonly picture?: readonly Source[];
  readonly time?: readonly Source[];
  readonly unread?: readonly Source[];
  /** A dot or bold name without a number: at least one is unread. */
  readonly unreadMark?: Tell;
  readonly open?: Tell;
  /** The row says that our side wrote last. */
  readonly ownMark?: Tell;
  /** The row says that theirs did: it waits for an answer. */
  readonly theirMark?: Tell;
  readonly group?: Tell;
  /** How many are in a group; end with the cut `members`. Asked of no row that is a person's. */
  readonly members?: readonly Source[];
  /** Rows that aren't contacts: folders, advertisements, service notices. */
  readonly skip?: readonly Tell[];
}

/** Ways to tell who wrote, ranked. A rule that finds nothing, or both sides, passes on; the end is `unknown`. */
export type DirectionRule =
  /** The bubble matches, or holds, one of two marks. */
  | { readonly by: 'mark'; readonly out?: string; readonly in?: string }
  /** A value is one of the listed ones. */
  | {
      readonly by: 'value';
      readonly from: readonly Source[];
      readonly out: readonly string[];
      readonly in: readonly string[];
    }
  /** The sender is the operator, or is the contact. */
  | {
      readonly by: 'sender';
      readonly from: readonly Source[];
      readonly own?: readonly Source[];
      readonly contact?: readonly Source[];
    }
  /** Computed flex direction or alignment of `of`; `right` is whose side the right one is. */
  | { readonly by: 'flow'; readonly of: string; readonly right: 'in' | 'out' }
  /** Where the bubble `of` lies in its row. Costs layout: the last resort. */
  | { readonly by: 'side'; readonly of: string; readonly right: 'in' | 'out' };

export interface ThreadDefinition {
  /** Holds heading, messages and compose box of one conversation. */
  readonly pane: string;
  /** The message list below the pane. */
  readonly root: string;
  readonly row: string;
  /** As in the list: other hooks, from the top of the page, one element per bubble. */
  readonly rowLoose: string;
  /** Stable id of the contact; must read the same value as `list.id`. Empty: weak, by name. */
  readonly key: readonly Source[];
  readonly name: readonly Source[];
  /**
   * Other places that name whom the pane is about, each asked by itself: the open row, the hint in
   * the compose box. One that says something else means that the page is between two conversations,
   * or misread: then nobody is open.
   */
  readonly sameName?: readonly Source[];
  readonly picture?: readonly Source[];
  readonly group?: Tell;
  /** As in the list. */
  readonly members?: readonly Source[];
  /**
   * Who of a group wrote a bubble: an id, or the shown name. Only to count how many different ones
   * write; it is never kept.
   */
  readonly sender?: readonly Source[];
  /**
   * Default: oldest first. `newest-first`: shown so. `reversed`: the document holds the newest first
   * and the style sheet turns it round.
   */
  readonly order?: 'newest-first' | 'reversed';
  /** When the newest message is rendered: always (default), scrolled to it, or when a sign says so. */
  readonly newest?: 'always' | 'scroll' | Tell;
  /** The page's own message id: the same after a reload, or left out. */
  readonly messageId?: readonly Source[];
  readonly direction: readonly DirectionRule[];
  readonly text: readonly Source[];
  /** Parts of the bubble that aren't what the sender wrote: quotes, reactions, time, ticks. */
  readonly textWithout?: string;
  readonly time: ThreadTime;
  /** What a bubble is when it isn't text, first match wins; `system` lines have no direction. */
  readonly kinds?: Readonly<Partial<Record<Kind, string>>>;
  /** Bubbles that aren't talk with the contact: private notes, service lines. */
  readonly skip?: readonly Tell[];
  /** Bubbles still on their way, re-rendered later under another id. */
  readonly pending?: readonly Tell[];
  /**
   * Our side's bubbles all look the same here: one in another colour or frame than most of them may be
   * a private note or a robot's, and has no direction. For pages whose notes bear no name we know.
   */
  readonly oneLook?: true;
}

export interface ThreadTime {
  readonly from: readonly Source[];
  /** Day separators among, or inside, the rows; their day holds until the next one. */
  readonly separator?: string;
  readonly separatorFrom?: readonly Source[];
  /** ms; the page sets a separator wherever at least this long nobody wrote. */
  readonly pause?: number;
  /** Bubbles that match stand in a group that shows its time once, at the last one below. */
  readonly asNext?: string;
}

export type EditorKind =
  | 'auto'
  | 'textarea'
  | 'contenteditable'
  | 'lexical'
  | 'prosemirror'
  | 'quill'
  | 'custom';

export interface ComposeDefinition {
  /** Below the pane of the thread. */
  readonly box: string;
  readonly kind: EditorKind;
  /** The page doesn't let the operator answer now; asked of the pane. */
  readonly disabled?: readonly Tell[];
  /** The box writes an internal note now, not to the contact; asked of the pane. */
  readonly notToContact?: readonly Tell[];
}

/** What a labelled value may be read as. */
export const FIELDS = ['birthday', 'spend', 'tags', 'tier'] as const;
export type Field = (typeof FIELDS)[number];

/** Labelled values on a contact's own page, as CRMs show them. */
export interface FieldsDefinition {
  /** Holds them; displayed, it means that the page is about one contact. */
  readonly pane: string;
  /** As in the thread: the same value as `list.id`. */
  readonly key: readonly Source[];
  readonly name: readonly Source[];
  /** One label with its values, below the pane. */
  readonly row: string;
  readonly label: readonly Source[];
  /** The values of a row: all displayed matches in it. */
  readonly value: string;
  /** What the page's labels are to us, word for word; others are never read. */
  readonly labels: Readonly<Record<string, Field>>;
  /** Values that stand without a label: all displayed matches below the pane. */
  readonly unlabelled?: Readonly<Partial<Record<Field, string>>>;
  /** What the page's customer levels are to us, word for word. */
  readonly tiers?: Readonly<Record<string, Tier>>;
}

/** Where in a row the badge is drawn over. */
export interface BadgePlace {
  readonly anchor: string;
  readonly place: 'start' | 'end' | 'after';
}

/** Types a definition; the only thing a definition file calls. */
export function defineSite(site: SiteDefinition): SiteDefinition {
  return site;
}
