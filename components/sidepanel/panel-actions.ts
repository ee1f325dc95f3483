import type { OverrideReason } from '@/lib/core/model/operator-mark';
import type { CareActions } from './care/care-actions';

/** What became of "show me the messages". */
export type RevealResult =
  | { readonly kind: 'shown'; readonly count: number; readonly of: number }
  /** The conversation is open, but those messages are not loaded in the page. */
  | { readonly kind: 'not-loaded' }
  /** Another conversation is open. */
  | { readonly kind: 'not-open' };

/**
 * What the panel asks of the rest of Rewarm. The panel is told of the outcome by the returned
 * promise and of lasting changes (a snooze) by the next state; a rejection shows a plain error.
 */
export interface PanelActions extends CareActions {
  /**
   * Called synchronously in the click, so that `permissions.request` keeps its user gesture.
   * @param agreed the site whose rule the operator agreed to; null where there is none
   */
  enableSite(origin: string, agreed: string | null): Promise<boolean>;
  openPracticeDesk(): void;
  /** The desk in a tab of its own: tasks, offers, replies, strategy, results. */
  openDesk(): void;
  openSite(siteId: string): void;
  /** Reads the page anew after it was reported broken. */
  recheckSite(): Promise<void>;
  /** Scrolls the contact's row into view and marks it; never clicks it. */
  locateContact(contactId: string): Promise<boolean>;
  /** Scrolls the messages of these times into view and marks them. */
  revealMessages(contactId: string, times: readonly number[]): Promise<RevealResult>;
  snooze(contactId: string, until: number): Promise<void>;
  cancelSnooze(contactId: string): Promise<void>;
  override(contactId: string, reason: OverrideReason, note: string): Promise<void>;
  cancelOverride(contactId: string): Promise<void>;
}
