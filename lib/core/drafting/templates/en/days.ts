import type { SuitedTexts, Templates } from '../template';

const GIFTS: SuitedTexts = {
  any: ['A little something: {offer}.', '{offer}.', 'It’s not much, but {offer}.'],
  loyal: ['For you alone: {offer}.', 'A small privilege for you: {offer}.'],
};

export const EN_BIRTHDAY: Templates['birthday'] = {
  opening: 'calling',
  bodies: {
    wish: {
      any: [
        'happy birthday! I hope the year ahead is kind to you.',
        'happy birthday. May the people around you make it a good day.',
        'it’s your day today. Sleep well, eat well, happy birthday!',
      ],
      loyal: ['happy birthday! Thank you for all your kindness to us this year.'],
    },
    'wish-own': {
      any: [
        'I kept a note of your birthday, so here’s my wish: a quiet day and a good dinner.',
        'happy birthday! Give yourself the day off, you’ve earned it.',
        'happy birthday! However busy it is, keep a little time for yourself.',
      ],
    },
    'wish-short': { any: ['happy birthday, and all the best!', 'a very happy birthday to you.'] },
  },
  gifts: { ...GIFTS, any: ['A little something for the day: {offer}.', '{offer}.'] },
};

export const EN_FESTIVAL: Templates['festival'] = {
  opening: 'calling',
  bodies: {
    wish: {
      any: [
        'happy {occasion} to you and your family.',
        'it’s {occasion}, so I hope you get home early and have time with the family.',
        'happy {occasion}! I hope you get a few days of rest.',
      ],
      loyal: ['happy {occasion}! Thank you for being so good to us, all the best to your family.'],
    },
    'wish-own': {
      any: [
        '{occasion} made me think of you. I hope the house is full and everyone is well.',
        'it’s {occasion}. If you’re travelling, have a safe trip.',
        'happy {occasion}! Leave {topic} for later and enjoy the day.',
      ],
    },
    'wish-short': { any: ['happy {occasion}, and all the best.', 'have a lovely {occasion}.'] },
  },
  gifts: { ...GIFTS, any: ['A little something for the day: {offer}.', '{offer}.'] },
};

export const EN_ANNIVERSARY: Templates['anniversary'] = {
  opening: 'calling',
  bodies: {
    wish: {
      any: [
        'we’ve known each other for {occasion} now. Thank you for your trust.',
        'it’s been {occasion} already. Thank you for still being here.',
      ],
      loyal: ['{occasion} with you, and you’ve kept us honest all along. Thank you.'],
    },
    'look-back': {
      any: [
        'time flies: we had our first chat {occasion} ago. Thank you for coming along this far.',
        'I looked it up, you first came to us {occasion} ago. Thank you for staying with us.',
      ],
    },
    'wish-short': {
      any: [
        '{occasion} already! Thank you, and here’s to more.',
        'today makes it {occasion}. Thank you.',
      ],
    },
  },
  gifts: GIFTS,
};

export const EN_CHILD_STAGE: Templates['child-stage'] = {
  opening: 'calling',
  bodies: {
    stage: {
      any: [
        'your little one is {occasion} old now. Food and sleep often change around here, so just ask me.',
        '{occasion} old already! It’s a busy time, so ask me whenever you’re not sure.',
      ],
      loyal: ['{occasion} old, how lovely to see. Come straight to me with any question.'],
    },
    'stage-help': {
      any: [
        'your little one is {occasion} old now, and I have {content} here. Shall I send it?',
        'for {occasion} I have {content} that other parents found handy. Just say if you want it.',
        'your little one is {occasion} old now. What’s the hardest part at the moment?',
        'how are food and sleep at {occasion}? If anything seems off, ask me.',
      ],
    },
  },
  gifts: GIFTS,
};
