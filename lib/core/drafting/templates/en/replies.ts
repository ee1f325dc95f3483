import type { Templates } from '../template';

/** They are back: thanks for having spoken openly. */
export const EN_THANKS: Templates['thanks'] = {
  opening: 'calling',
  bodies: {
    'thank-you': {
      any: [
        'thank you for telling me openly. That helped more than anything.',
        'it’s good to be in touch again. Thank you for giving us another go.',
        'thanks for bearing with us. If anything is off again, please say so.',
      ],
      loyal: ['thank you for staying with us and for being honest. I won’t forget it.'],
      edge: ['thanks for letting us know. I’m here if you need anything.'],
    },
    'what-changed': {
      any: [
        'I’ve written it all down, and that’s how I’ll do it from now on. Thank you.',
        'without your word we wouldn’t have known what to change. Thank you.',
        'without your word on {product} we wouldn’t have known what to change. Thank you.',
        'what you said about {topic} stuck with me. Thanks for pointing it out.',
      ],
    },
    'thank-short': {
      any: [
        'thanks for trusting us again. Just call on me.',
        'thank you, it’s good to have you back.',
      ],
      edge: ['thank you, just say so if you need anything.'],
    },
  },
};

/** Closed for now: when we answer, and whom to reach if it can't wait. */
export const EN_OFF_HOURS: Templates['off-hours'] = {
  opening: 'sober',
  bodies: {
    'back-then': {
      any: [
        'I’ve seen your message. We’re closed now, and I’ll answer you {backAt}.',
        'got it. Nobody is at the desk any more today, I’ll get back to you {backAt}.',
      ],
    },
    'leave-word': {
      any: [
        'we’re closed right now. Leave me the details, a photo helps, and I’ll look at it {backAt}.',
        'we’ve closed for today. Just write down what you need and I’ll take care of it {backAt}.',
      ],
    },
    'urgent-way': {
      any: [
        'we’re closed now and I’ll answer {backAt}. If it can’t wait, please {urgent}.',
        'I’m back {backAt} and will answer then. If it’s urgent, please {urgent}.',
      ],
    },
  },
};

/** A short sign of life that needs no answer (S0.4.m to S0.4.p). */
export const EN_LIGHT_TOUCH: Templates['light-touch'] = {
  opening: 'calling',
  bodies: {
    hello: {
      any: [
        'just a quick word: I hope you’re well, no need to reply.',
        'I hope your week is going well. No answer needed.',
        'it’s been a while. I hope all is well with you, no need to write back.',
      ],
      loyal: ['you crossed my mind, so here’s a hello. No need to reply.'],
    },
    useful: {
      any: [
        'I have {content} here that may be of use to you. Say the word and I’ll send it.',
        'I put together {content}. Tell me if you ever want it.',
        'if anything about {product} is unclear, just ask. Otherwise I’ll leave you in peace.',
        'if I can help with anything, just say so. Otherwise I’ll leave you in peace.',
        'whenever something is unclear, drop me a line. I won’t bother you in between.',
      ],
    },
    season: {
      any: [
        'the weather keeps changing, so take care out there. No reply needed.',
        'busy days, I guess. Get some rest when you can, no need to answer.',
        'I hope things are going smoothly for you. No answer needed.',
      ],
    },
  },
  gifts: {
    any: ['{offer}.'],
    benefit: ['By the way: {offer}.', '{offer}, use it or not as you like.'],
  },
};
