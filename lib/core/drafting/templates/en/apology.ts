import type { Templates } from '../template';

/** Owns the wait or the broken promise first: no explanation, nothing given. */
export const EN_APOLOGY: Templates['apology'] = {
  opening: 'sober',
  bodies: {
    'own-it': {
      any: [
        'you waited {waited} for an answer. That was my mistake, and I’m sorry.',
        'it took me {waited} to get back to you. That isn’t good enough, I’m sorry.',
        'an answer shouldn’t take {waited}. I’m sorry, I didn’t keep an eye on it.',
        'I said I’d {promised}, and I didn’t. I’m sorry, I let that slip.',
        'I gave you my word that I’d {promised}, and I didn’t keep it. I’m sorry.',
        'I told you I would {promised} and it never happened. That’s on me, I’m sorry.',
        'we didn’t handle things well on our side, and I’m sorry about that.',
        'I dropped the ball on this one. I’m sorry.',
      ],
      loyal: [
        'you’ve trusted us for a long time, and we still kept you waiting {waited}. I’m sorry.',
        'of all people, you shouldn’t have to put up with this. I’m sorry, the mistake was mine.',
      ],
      edge: ['sorry you had to wait {waited}. That was my fault.', 'sorry, we got this wrong.'],
      need: ['you asked for something and I never got it done for you. I’m sorry.'],
      experience: [
        'we didn’t look after you properly this time, and I’m sorry.',
        'you asked for help and heard nothing for {waited}. I’m sorry, that’s on us.',
      ],
      value: [
        'most of what I sent you lately was no use to you. I’m sorry, I should have thought.',
      ],
      pressure: ['I wrote to you far too often. I’m sorry for the noise.'],
      competitor: ['we fell short in ways that mattered to you. I’m sorry, I own that.'],
      product: [
        'I’m sorry about the trouble with {product}. That is our responsibility.',
        'what we sold you should have worked, and it didn’t. I’m sorry.',
      ],
      other: ['I overlooked something on my side, and I’m sorry.'],
    },
    'own-and-mend': {
      any: [
        'I’m sorry you waited {waited}. I’m on it now and will tell you as soon as there is news.',
        '{waited} is far too long to wait, sorry. I’m looking at it now and will write when I’m through.',
        'sorry for leaving you hanging for {waited}. I’ll keep at it and tell you where it stands.',
        'I said I’d {promised} and didn’t, sorry. It’s now the next thing I do.',
        'I said I’d {promised}, and it’s still not done. I’m sorry, I’m seeing to it myself now.',
        'I’m sorry for the hassle. I’ll {solution}, so you can leave it with me.',
        'this should have been settled long ago, I’m sorry. I’m picking it up where it was left.',
        'I’m sorry for the trouble. Let me find out what went wrong and come back to you with it.',
      ],
      loyal: [
        'you waited {waited} and stayed patient. I’m sorry, I’ll see to this myself now.',
        'I’m sorry, this isn’t what you know us for. I’ll handle it myself from here.',
      ],
      edge: ['sorry for the delay. I’m looking at it now.', 'sorry about that, I’m on it.'],
      product: [
        'I’m sorry {product} has been a nuisance. I’ll find out what is wrong and tell you plainly.',
      ],
      pressure: [
        'I’m sorry for all the messages. I’m taking you off the group list: from now on, only what concerns you.',
      ],
      need: [
        'I’m sorry I never got that done. I’ll ask again and give you a clear answer either way.',
      ],
      value: ['I’m sorry for sending things you can’t use. From here on I’ll pick before I send.'],
    },
    'own-and-listen': {
      any: [
        'you waited {waited}, and that’s my fault. Where do things stand for you now?',
        'sorry that it took {waited}. Did it hold anything up for you?',
        '{waited} was too long, my mistake. What’s the most pressing thing now?',
        'I said I’d {promised} and didn’t, I’m sorry. Did that cause you any trouble?',
        'I didn’t {promised} as I said I would. I’m sorry, is it still of use to you?',
        'we got this wrong, and I’m sorry. Is there anything else I haven’t noticed?',
        'I’m sorry we let you down. What bothered you most? I’m listening.',
      ],
      loyal: ['you know us well, and this time we slipped. I’m sorry. What bothered you most?'],
      edge: ['sorry, we got this wrong. Anything else I should know?'],
      product: ['I’m sorry about {product}. What is it doing right now?'],
      pressure: ['I wrote too often, I’m sorry. How often would suit you? You decide.'],
      competitor: ['we fell short, and I’m sorry. Where did we disappoint you most?'],
    },
  },
};
