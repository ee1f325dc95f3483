import type { SuitedTexts, Templates } from '../template';

/** Says what went wrong before anything is given (S4.W2.b to S4.W2.f). */
const WRONG: SuitedTexts = {
  any: [
    'we didn’t look after you as we should have, and I own that.',
    'we overlooked a few things that mattered to you. That’s on us.',
  ],
  need: [
    'I never found you what you were looking for. That was my mistake.',
    'I didn’t listen closely enough to what you needed, so nothing I sent was right.',
    'you came with a clear question and left without an answer. That shouldn’t happen.',
  ],
  experience: [
    'you waited {waited} for us, and that isn’t how it should be.',
    'our service wasn’t up to scratch lately, and you had the trouble of it.',
    'we didn’t look after you well, and I understand you weren’t happy.',
    'we made heavy weather of {product}, and you had to put up with it.',
  ],
  value: [
    'very little of what I sent you lately was any use to you. I should have noticed.',
    'you’ve had plenty of messages from us and not much else. Fair to lose interest.',
    'you’ve been with us a while and got little back for it. I see that.',
  ],
  pressure: [
    'I wrote to you far too often. Sorry for the noise.',
    'I sent you one thing after another without asking if you wanted it. I apologise.',
    'your phone shouldn’t be full of our messages. I didn’t think of that.',
  ],
  competitor: [
    'it makes sense to look around. As for us, we fell behind in a few ways.',
    'you had good reasons to go elsewhere: we weren’t what you needed.',
    'others do some things better, and we have to learn from that.',
  ],
  product: [
    'I’m sorry {product} let you down. That’s our responsibility.',
    'what we sold you didn’t work as it should, and it cost you time. That’s on us.',
    'nobody wants to pay for something and then worry about it. We got this wrong.',
  ],
  other: [
    'I didn’t think of everything, and it left you unhappy.',
    'I haven’t been much in touch, and some things slipped by me.',
  ],
};

/** What we do about it in words, where no offer goes with it. */
const MENDS: SuitedTexts = {
  any: ['I’ll {solution}.', 'I’m going to {solution}, so you can leave it with me.'],
  need: [
    'I’ll look again for what matters most to you. If nothing fits, I’ll say so.',
    'Let me go through it again from your side and tell you plainly what we can and can’t do.',
  ],
  experience: [
    'From here on I’ll keep an eye on it myself and write before you have to ask.',
    'I’ll go through it from the start and put right what we missed.',
  ],
  value: [
    'From here on I’ll pick first and only send what you can use.',
    'Less noise from us, more of what is useful to you.',
  ],
  pressure: [
    'I’ll leave you out of the group messages and only write when something concerns you.',
    'If there’s nothing for you, I’ll stay quiet. If there is something, just call on me.',
  ],
  competitor: [
    'I won’t try to talk you round. Let us get better first, then have another look if you like.',
    'What we can do better, I’ll change, and what we can’t, I’ll say openly.',
  ],
  product: [
    'Please don’t just put up with it. I’ll ask how to fix this and tell you what I hear.',
    'Repair or exchange, I’ll sort it out with the workshop and come back with a clear answer.',
  ],
  other: [
    'If there’s anything I can do, just say so.',
    'No rush at all. I’m here when you need us.',
  ],
};

/** Asks before mending. */
const ASKS: SuitedTexts = {
  any: ['I’d like to {solution}. Would that help?', 'What would put it right for you?'],
  need: [
    'What matters most to you? I’ll look for that, and say so if nothing fits.',
    'Which part should I solve first? I’ll start there.',
  ],
  experience: [
    'Is anything still open on your side? I’ll take it from here.',
    'Where should I start putting it right?',
  ],
  value: [
    'What would you like to hear about? I’ll stick to that.',
    'What would be worth your while?',
  ],
  pressure: [
    'How often would suit you? You decide.',
    'Would it be fine if I only wrote when it concerns you?',
  ],
  competitor: [
    'What matters most to you? What we can change, I will.',
    'Would you tell me where we fall short?',
  ],
  product: [
    'Could you send me a photo of what happens?',
    'Would you rather have it repaired or exchanged?',
  ],
  other: ['Is there anything I can do for you?', 'Can I help with anything right now?'],
};

export const EN_AMENDS: Templates['amends'] = {
  opening: 'sober',
  bodies: {
    'make-good': WRONG,
    'make-good-ask': WRONG,
    'make-good-short': {
      any: ['sorry for what we missed.'],
      need: ['sorry I didn’t find the right thing.', 'sorry, I never got that sorted.'],
      experience: ['sorry you had to wait {waited}.', 'sorry we didn’t look after you.'],
      value: ['sorry there was so little in it for you.', 'sorry for sending so little of use.'],
      pressure: ['sorry for all the messages.', 'sorry, I’ve been too noisy.'],
      competitor: ['we weren’t what you needed, I see that.', 'we fell short, I know.'],
      product: ['sorry it didn’t work as it should.', 'sorry about {product}.'],
      other: ['sorry for what I overlooked.', 'sorry for being out of touch.'],
    },
  },
  gifts: {
    solution: [
      'Here is what I’m doing about it: {offer}.',
      'Let me try another way: {offer}.',
      '{offer}.',
    ],
    service: ['Here is how I’d like to put it right: {offer}.', '{offer}.'],
    benefit: ['It doesn’t undo it, but {offer}.', 'A small gesture: {offer}.', '{offer}.'],
    loyal: ['I’m dealing with yours myself: {offer}.'],
  },
  mends: { 'make-good': MENDS, 'make-good-ask': ASKS, 'make-good-short': MENDS },
  closings: {
    'make-good': ['', 'If that doesn’t suit you, tell me.', 'No need to answer right away.'],
    'make-good-ask': [
      'Would that work for you?',
      'Does that sound right?',
      'Is that all right with you?',
    ],
  },
};
