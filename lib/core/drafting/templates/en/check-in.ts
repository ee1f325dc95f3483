import type { Templates } from '../template';

/** One per angle: no offer, no push, one question at most (S4.W1.b to S4.W1.f). */
export const EN_CHECK_IN: Templates['check-in'] = {
  opening: 'chatty',
  bodies: {
    problem: {
      warm: [
        'how is {product} working out for you? If anything bugs you, tell me and I’ll look into it.',
        'is anything giving you trouble with {product}? Send me a photo and we’ll sort it out together.',
        'has anything been awkward to use lately? Even small things count, just tell me.',
        'did you run into anything that didn’t work the way you hoped? I’d like to help.',
      ],
      plain: [
        'is everything working well with {product}? If not, let me know and I’ll follow up.',
        'have you had any problems on your side? Let me know and I’ll follow up.',
        'is there anything that isn’t working as you expected? I’m glad to help.',
      ],
    },
    advice: {
      warm: [
        'I’d love your advice: what is one thing we could do better for you?',
        'if you could change one thing about how we work with you, what would it be?',
        'I’d really like your honest view. What should we improve first?',
      ],
      plain: [
        'what could we do better for you? A single line would already help.',
        'I’d value your advice: what should we improve?',
      ],
    },
    fault: {
      warm: [
        'I was wondering, did we get something wrong? Please be blunt, I’d like to put it right.',
        'did we let you down somewhere? Tell me straight and I’ll work on it.',
        'I hope we didn’t drop the ball. Is there something we should have done better?',
      ],
      plain: [
        'is there something we didn’t handle well? Please tell me directly and I’ll follow up.',
        'did we miss something on our side? I’d like to put it right.',
      ],
    },
    care: {
      warm: [
        'how did {topic} turn out? I’ve been thinking about it.',
        'last time we talked about {topic}. How is it going now?',
        'no agenda, you just came to mind. Hope all is well, no need to reply.',
        'just saying hello and hoping things are good with you. No rush to write back.',
      ],
      plain: [
        'how did {topic} go in the end?',
        'just a short note. I hope all is well with you, no reply needed.',
        'I only wanted to say hello. I hope things are going well.',
      ],
    },
  },
};
