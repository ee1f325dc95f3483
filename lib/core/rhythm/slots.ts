/** Recent moments kept per ring, enough for an evidence sentence to point at. */
export const RING = 8;

/**
 * Position of each number in a contact's state. `x…` slots are on the seen clock (ms with blind and
 * quiet time taken out); other times are plain ms. A pair `…Fast`/`…Slow` is an exponentially
 * weighted mean over the last few and over many active days (or replies, or offers).
 */
export const SLOT = {
  version: 0,
  lastAt: 1,
  lastTie: 2,
  excluded: 3,
  firstAt: 4,
  // inbound
  firstIn: 5,
  lastIn: 6,
  xFirstIn: 7,
  xLastIn: 8,
  inDay: 9,
  xInDay: 10,
  activeDays: 11,
  in7: 12,
  in14: 13,
  in30: 14,
  in90: 15,
  inMessages: 16,
  dayMessages: 17,
  volume: 18,
  gaps: 19,
  gapMean: 20,
  gapVar: 21,
  gapFast: 22,
  gapSlow: 23,
  weekend: 24,
  // outbound
  firstOut: 25,
  lastOut: 26,
  xLastOut: 27,
  outDay: 28,
  xOutDay: 29,
  outDays: 30,
  out30: 31,
  anyDay: 32,
  openWeight: 33,
  // since the last inbound
  pending: 34,
  pendingDays: 35,
  pendingSince: 36,
  xPendingSince: 37,
  pendingWidth: 38,
  // replies
  replies: 39,
  shortFast: 40,
  shortSlow: 41,
  lastReplyShort: 42,
  lateCount: 43,
  lateFast: 44,
  lateSlow: 45,
  // shares of active days
  openFast: 46,
  openSlow: 47,
  lastOpen: 48,
  askFast: 49,
  askSlow: 50,
  lastAsk: 51,
  helpFast: 52,
  helpSlow: 53,
  lastHelp: 54,
  warmFast: 55,
  warmSlow: 56,
  lastWarm: 57,
  dayFlags: 58,
  fastWeight: 59,
  slowWeight: 60,
  // offers to join something
  offers: 61,
  offerAt: 62,
  xOfferAt: 63,
  joinSlow: 64,
  missedRun: 65,
  lastJoin: 66,
  // care we showed
  cares: 67,
  careAt: 68,
  xCareAt: 69,
  careSlow: 70,
  careMissed: 71,
  // words
  complaints: 72,
  lastComplaint: 73,
  lastCompetitor: 74,
  lastRefusal: 75,
  lastOptOut: 76,
  blockedAt: 77,
  // our own promotions, for groups
  promoRun: 78,
  promoStart: 79,
  promoLast: 80,
} as const;

/** A ring of the last few values: the next write position, then the values. */
export interface Ring {
  readonly start: number;
  readonly size: number;
}

const NAMED = SLOT.promoLast + 1;

/** Moments (ms) of active days. */
export const IN_RING: Ring = { start: NAMED, size: RING };
/** Moments of our own messages. */
export const OUT_RING: Ring = { start: IN_RING.start + RING + 1, size: RING };
/** Moments of short answers. */
export const SHORT_RING: Ring = { start: OUT_RING.start + RING + 1, size: RING };
/** Moments of invitations that were missed. */
export const OFFER_RING: Ring = { start: SHORT_RING.start + RING + 1, size: RING };
/** Gaps between active days, in days. */
export const GAP_RING: Ring = { start: OFFER_RING.start + RING + 1, size: 16 };
export const STATE_SIZE = GAP_RING.start + GAP_RING.size + 1;
