import type { Templates } from '../template';

/** The warranty runs out: speak up now, the check costs nothing (S0.5.h). */
export const EN_WARRANTY: Templates['warranty'] = {
  opening: 'calling',
  bodies: {
    remind: {
      any: [
        'just so you know, {product} has {occasion} of warranty left. If anything is off, tell me now.',
        'the warranty on {product} runs out in {occasion}. Mention any trouble before then.',
        'your warranty with us runs out in {occasion}. If anything is off, tell me now.',
      ],
    },
    'free-check': {
      any: [
        'there are {occasion} of warranty left on {product}. Shall we have it checked before then?',
        'there are {occasion} of warranty left, a good time to have things checked.',
      ],
      loyal: ['{product} has {occasion} of warranty left. Let me arrange a check for you.'],
    },
  },
  gifts: { any: ['{offer}.', 'By the way: {offer}.'] },
  mends: {
    'free-check': {
      any: ['The check costs nothing, you pick the time.', 'It’s free, just name a day.'],
    },
  },
};

export const EN_COUPON_EXPIRY: Templates['coupon-expiry'] = {
  opening: 'calling',
  bodies: {
    remind: {
      any: [
        'your {benefit} runs out in {occasion}. Use it if it helps, and never mind if not.',
        'I noticed you still have your {benefit}. It ends in {occasion}, ask me if you’re not sure how to use it.',
      ],
    },
    'remind-short': {
      any: [
        'a quick note: your {benefit} ends in {occasion}.',
        '{occasion} left on your {benefit}, just so you know.',
      ],
    },
  },
  gifts: { any: ['{offer}.', 'By the way: {offer}.'] },
};

/** What one more step brings: both the gap and the gain are said (S0.4.k, S0.4.l). */
export const EN_NEXT_REWARD: Templates['next-reward'] = {
  opening: 'calling',
  bodies: {
    'next-step': {
      any: [
        'I had a look for you: {gap} more and you get {gain}. Only if you need something anyway.',
        'the last {gap} and you’re at {gain}. You’ve come most of the way, so no hurry.',
        'you’re only {gap} away from {gain}. I thought you’d like to know.',
      ],
      loyal: ['I’m keeping an eye on it for you: {gap} more makes {gain}. At your own pace.'],
    },
    'next-step-short': {
      any: ['a quick note: {gap} more gets you {gain}.', '{gap} to go until {gain}, no hurry.'],
    },
  },
  gifts: { any: ['{offer}.', 'By the way: {offer}.'] },
};
