/**
 * What an operator should do about one contact now.
 * `observe` too little was seen; `keep` nothing is wrong; `reply` the contact waits for us;
 * `check-in` ask sincerely, nothing to sell; `wait` a check-in is out and unanswered so far;
 * `rest` honest tries were made without an answer; `close` deleted, blocked or asked to stop.
 */
export const NEXT_STEPS = [
  'observe',
  'keep',
  'reply',
  'check-in',
  'wait',
  'rest',
  'close',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];
