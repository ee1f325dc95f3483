/**
 * What an operator should do about one contact now.
 * `observe` too little was seen; `keep` nothing is wrong; `reply` the contact waits for us;
 * `check-in` ask sincerely, nothing to sell; `apologise` we dropped the ball, say so first;
 * `wait` words are out and unanswered so far; `find-cause` they answered, settle what went wrong;
 * `amend` the cause is known, make good by what fits it; `watch` the rhythm came back, mind a
 * relapse; `held` left alone at random to learn whether care helps; `rest` honest tries were made
 * without an answer; `close` deleted, blocked or asked to stop.
 */
export const NEXT_STEPS = [
  'observe',
  'keep',
  'reply',
  'check-in',
  'apologise',
  'wait',
  'find-cause',
  'amend',
  'watch',
  'held',
  'rest',
  'close',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];
