import type { RhythmWeek, UsualGap } from '@/components/ui/rhythm-chart/layout-rhythm';
import type { ContactHabits } from '@/lib/core/insights/contact-habits';
import type { Assessment, Evidence, Level } from '@/lib/core/model/assessment';
import type { WordingOrigin } from '@/lib/core/model/care-case';
import type { Contact } from '@/lib/core/model/contact';
import type { Override, Snooze } from '@/lib/core/model/operator-mark';
import type { Wait } from '@/lib/core/waiting/wait-of';
import type { CareView } from './care/care-view';

/** The site in the current tab. */
export interface SiteView {
  readonly id: string;
  /** As operators call it. */
  readonly name: string;
}

/** A part of the page that was not found as expected. */
export interface BrokenPart {
  readonly part: 'list' | 'row' | 'thread' | 'message' | 'time' | 'compose';
  /** How many the loose detector says there are. */
  readonly expected: number;
  /** How many could be read. */
  readonly seen: number;
}

/** A flagged contact whose row is in sight. */
export interface FlaggedRow {
  readonly contact: Contact;
  readonly level: Level;
  /** The strongest. */
  readonly evidence: Evidence;
}

/** A contact who waits for an answer and whose row is in sight. */
export interface WaitingRow {
  readonly contact: Contact;
  readonly waiting: Wait;
}

/** How much of the relationship this browser has seen. */
export interface CoverageView {
  /** Days in the window on which the contact was in sight. */
  readonly seenDays: number;
  readonly windowDays: number;
  /** ms; null when never in sight since it was imported. */
  readonly lastSeenAt: number | null;
  /** Messages recorded in the window, both directions. */
  readonly messages: number;
}

/** Everything the panel shows about one contact, whatever its level. */
export interface ContactView {
  readonly site: SiteView;
  readonly contact: Contact;
  readonly assessment: Assessment;
  /** ms; null when never seen. */
  readonly lastInboundAt: number | null;
  readonly lastOutboundAt: number | null;
  /** 26 weeks, oldest first; the last one is the current week. */
  readonly weeks: readonly RhythmWeek[];
  /** The contact's own cadence; null when too little is known. */
  readonly usualGap: UsualGap | null;
  /** When and how they like to write; null when too little is known, and for groups. */
  readonly habits: Pick<ContactHabits, 'hours' | 'medium'> | null;
  readonly coverage: CoverageView;
  /** The page's open conversation is this contact's: only then can something be inserted. */
  readonly isOpen: boolean;
  readonly care: CareView;
}

/** One proposed text. */
export interface DraftVariant {
  /** Angle or template of the built-in writer, id of a saved reply: results are counted by it. */
  readonly id: string;
  /** A few words telling the variants apart ("问使用情况", "请教建议"). */
  readonly label: string;
  readonly text: string;
  readonly origin: WordingOrigin;
}

/** A remark of the lints about the text as it stands. */
export interface DraftFinding {
  /** Stable id of the rule. */
  readonly rule: string;
  /** `block` refuses insertion, `hint` only advises. */
  readonly severity: 'block' | 'hint';
  readonly message: string;
  /** Range in UTF-16 units, end exclusive; null when the remark is about the whole text. */
  readonly range: readonly [start: number, end: number] | null;
}

export interface FlaggedView extends ContactView {
  readonly snooze: Snooze | null;
  readonly override: Override | null;
  /** Longest allowed snooze in days; the highest severity may not be put off for long. */
  readonly snoozeLimitDays: number;
}

/** All the panel can show. One of these at a time; nothing in them is half loaded. */
export type PanelState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-a-chat'; readonly supported: readonly SiteView[] }
  /** Leave was given, and no definition knows the page (yet). */
  | { readonly kind: 'unknown-page'; readonly site: SiteView }
  | {
      readonly kind: 'can-enable';
      readonly site: SiteView;
      readonly origin: string;
      /** The platform's rule that speaks against it, to be agreed to first; null without one. */
      readonly rule: string | null;
    }
  | {
      readonly kind: 'broken-site';
      readonly site: SiteView;
      /** ms; recording has been paused since. */
      readonly since: number;
      readonly parts: readonly BrokenPart[];
    }
  /** The open contact shares a name with another and the page tells no ids: nothing is recorded. */
  | { readonly kind: 'namesakes'; readonly site: SiteView }
  | {
      readonly kind: 'no-conversation';
      readonly site: SiteView;
      /** Longest wait first. */
      readonly waiting: readonly WaitingRow[];
      /** Words to answer with outside the desk's hours; null within them. */
      readonly offHours: string | null;
      /** Strongest first. */
      readonly flagged: readonly FlaggedRow[];
      /** Rows in sight, flagged or not. */
      readonly inSight: number;
    }
  | ({
      readonly kind: 'too-little';
      /** Further exchanges (they write, we write) until a judgement is possible, at least 1. */
      readonly needed: number;
    } & ContactView)
  | ({ readonly kind: 'fine' } & ContactView)
  | ({ readonly kind: 'flagged' } & FlaggedView);
