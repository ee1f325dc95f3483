/** The keys of a row, the one to be shown first. */
export const ROW_KEYS = {
  down: ['j'],
  up: ['k'],
  open: ['Enter'],
  done: ['e'],
  later: ['s', 'o'],
  notNow: ['n'],
  wrong: ['x'],
} as const satisfies Record<string, readonly string[]>;
