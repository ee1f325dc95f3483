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
  blindEnd: 5,
  // inbound
  firstIn: 6,
  lastIn: 7,
  xFirstIn: 8,
  xLastIn: 9,
  inDay: 10,
  xInDay: 11,
  activeDays: 12,
  in7: 13,
  in14: 14,
  in30: 15,
  in90: 16,
  inMessages: 17,
  dayMessages: 18,
  volume: 19,
  gaps: 20,
  gapMean: 21,
  gapVar: 22,
  gapFast: 23,
  gapSlow: 24,
  weekend: 25,
  // outbound
  firstOut: 26,
  lastOut: 27,
  xLastOut: 28,
  outDay: 29,
  xOutDay: 30,
  outDays: 31,
  out30: 32,
  anyDay: 33,
  openWeight: 34,
  // since the last inbound
  pending: 35,
  pendingDays: 36,
  pendingSince: 37,
  xPendingSince: 38,
  pendingWidth: 39,
  // replies
  replies: 40,
  shortFast: 41,
  shortSlow: 42,
  lastReplyShort: 43,
  lateCount: 44,
  lateFast: 45,
  lateSlow: 46,
  // shares of active days
  openFast: 47,
  openSlow: 48,
  lastOpen: 49,
  askFast: 50,
  askSlow: 51,
  lastAsk: 52,
  helpFast: 53,
  helpSlow: 54,
  lastHelp: 55,
  warmFast: 56,
  warmSlow: 57,
  lastWarm: 58,
  dayFlags: 59,
  fastWeight: 60,
  slowWeight: 61,
  // offers to join something
  offers: 62,
  offerAt: 63,
  xOfferAt: 64,
  joinSlow: 65,
  missedRun: 66,
  lastJoin: 67,
  // care we showed
  cares: 68,
  careAt: 69,
  xCareAt: 70,
  careSlow: 71,
  careMissed: 72,
  // words
  complaints: 73,
  lastComplaint: 74,
  lastCompetitor: 75,
  lastRefusal: 76,
  lastOptOut: 77,
  blockedAt: 78,
  // our own promotions, for groups
  promoRun: 79,
  promoStart: 80,
  promoLast: 81,
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
