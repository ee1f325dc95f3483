/** Recent moments kept per ring, enough for an evidence sentence to point at. */
export const RING = 8;

/**
 * Position of each number in a contact's state. `x…` slots are on the seen clock (ms with blind and
 * quiet time taken out); other times are plain ms. A pair `…Fast`/`…Slow` is an exponentially
 * weighted mean over the last few and over many active days (or replies, or offers); `…No` is the
 * number of the active day on which a thing was last done.
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
  openNo: 50,
  askFast: 51,
  askSlow: 52,
  lastAsk: 53,
  askNo: 54,
  helpFast: 55,
  helpSlow: 56,
  lastHelp: 57,
  helpNo: 58,
  warmFast: 59,
  warmSlow: 60,
  lastWarm: 61,
  warmNo: 62,
  dayFlags: 63,
  fastWeight: 64,
  slowWeight: 65,
  // offers to join something
  offers: 66,
  offerAt: 67,
  xOfferAt: 68,
  joinSlow: 69,
  missedRun: 70,
  lastJoin: 71,
  // care we showed
  cares: 72,
  careAt: 73,
  xCareAt: 74,
  careSlow: 75,
  careMissed: 76,
  // words
  complaints: 77,
  lastComplaint: 78,
  lastCompetitor: 79,
  lastRefusal: 80,
  lastOptOut: 81,
  blockedAt: 82,
  // our own promotions, for groups
  promoRun: 83,
  promoStart: 84,
  promoLast: 85,
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
