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
  // ours since the last inbound; approaches are those that do not answer them
  pending: 35,
  approaches: 36,
  approachDays: 37,
  approachSince: 38,
  xApproachSince: 39,
  pendingSince: 40,
  xPendingSince: 41,
  pendingWidth: 42,
  // replies
  replies: 43,
  shortFast: 44,
  shortSlow: 45,
  lastReplyShort: 46,
  lateCount: 47,
  lateFast: 48,
  lateSlow: 49,
  // shares of active days
  openFast: 50,
  openSlow: 51,
  lastOpen: 52,
  openNo: 53,
  askFast: 54,
  askSlow: 55,
  lastAsk: 56,
  askNo: 57,
  helpFast: 58,
  helpSlow: 59,
  lastHelp: 60,
  helpNo: 61,
  warmFast: 62,
  warmSlow: 63,
  lastWarm: 64,
  warmNo: 65,
  dayFlags: 66,
  fastWeight: 67,
  slowWeight: 68,
  // offers to join something
  offers: 69,
  offerAt: 70,
  xOfferAt: 71,
  joinSlow: 72,
  missedRun: 73,
  lastJoin: 74,
  // care we showed
  cares: 75,
  careAt: 76,
  xCareAt: 77,
  careSlow: 78,
  careMissed: 79,
  // words
  complaints: 80,
  lastComplaint: 81,
  lastCompetitor: 82,
  lastRefusal: 83,
  lastOptOut: 84,
  blockedAt: 85,
  // our own promotions, for groups
  promoRun: 86,
  promoStart: 87,
  promoLast: 88,
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
