import type { OverlayTexts } from './overlay';

/** What the chat page shows: badge, card, banner. Small on purpose: every chat page loads it. */
export const overlayEn: OverlayTexts = {
  levels: {
    unknown: 'Not enough seen',
    fine: 'Fine',
    watch: 'Watch',
    declining: 'Cooling',
    silent: 'Silent',
    lost: 'Lost',
  },
  levelMeanings: {
    unknown: 'Too few exchanges to judge yet',
    fine: 'Keeping their usual rhythm',
    watch: 'A little quieter than usual, keep an eye on them',
    declining: 'Clearly less than before, time to check in',
    silent: 'Far beyond their usual gap',
    lost: 'Deleted or blocked you, or marked by you',
  },
  nextSteps: {
    observe: 'Nothing to do yet, wait for a few more exchanges',
    keep: 'Keep things as they are',
    reply: 'They are waiting for you, answer this first',
    'check-in': 'Check in sincerely first, nothing to sell',
    apologise: 'We let them down: say sorry first',
    wait: 'Your words are out: wait for their answer',
    'find-cause': 'They answered: find out what went wrong',
    amend: 'The cause is known: make good what it calls for',
    watch: 'They are back: keep an eye on them',
    held: 'Left alone at random, for comparison',
    rest: 'You have tried a few times, let them be for now',
    close: 'Note the reason and stop writing',
  },
  badge: {
    label: '{name}: {level}. Open the warning card',
    waits: '{name}: {level}. Open the card',
    snoozed: 'Snoozed',
  },
  card: {
    label: 'Churn warning for {name}',
    why: 'Why',
    nextStep: 'Next step',
    draft: 'Check-in draft',
    draftLabel: 'Check-in draft, editable',
    anotherDraft: 'Another one',
    insert: 'Insert',
    copy: 'Copy',
    insertHint: 'Only fills the box. You read it and press send',
    evidence: 'See the evidence',
    snooze: 'Later',
    tomorrow: 'Tomorrow',
    inDays: 'In {days} days',
    wrong: 'This is wrong',
    undo: 'Undo',
    close: 'Close',
    amendInPanel:
      'Amends are reserved from the budget first: choose one in the side panel (“See the evidence”)',
    openChatFirst: 'Open this contact’s chat first to insert',
  },
  results: {
    inserted: 'Inserted, not sent. Read it over, then press send',
    snoozed: 'Will remind you then',
    overridden: 'Noted: this was wrong',
    undone: 'Undone',
    copied: 'Copied',
  },
  insertErrors: {
    'other-contact':
      'Another contact’s chat is open, so nothing was inserted. Open this contact’s chat first.',
    'not-empty':
      'The box already holds something you wrote, so it was left alone. Send or clear it first.',
    'no-box':
      'No message box was found, so nothing was inserted. Open the chat and retry, or copy and paste.',
    'read-only':
      'This page is for reading and has no message box. Copy the words and send them in your chat app.',
    'not-verified':
      'The text could not be confirmed after inserting. Look at the box before you send anything.',
    disabled:
      'The box does not accept text now, so nothing was inserted. The chat may be closed or outside the reply window.',
  },
  guard: {
    label: 'Before you send',
    dismiss: 'Got it',
  },
  banner: {
    label: 'Rewarm notice',
    broken:
      'This page has changed and Rewarm can no longer read it reliably. Recording and warnings are paused. What was recorded is safe.',
    recovered: 'The page reads reliably again. Recording has resumed.',
    stopped:
      'Nothing can be written to the records on this computer, so Rewarm has stopped recording. Your chats are not affected; click Rewarm in the toolbar to see what to do.',
    details: 'Details',
    dismiss: 'Got it',
  },
};
