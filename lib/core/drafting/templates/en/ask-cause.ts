import type { Templates } from '../template';

/** They answered but did not tell: asked once more so that it is easy, or the door is left open. */
export const EN_ASK_CAUSE: Templates['ask-cause'] = {
  opening: 'sober',
  bodies: {
    'open-question': {
      any: [
        'thanks for getting back to me. If something has been off lately, what was it?',
        'I’m glad you wrote. Was there one thing that didn’t sit right with you?',
        'thanks for answering. What has annoyed you most about {product}? Be as blunt as you like.',
      ],
      loyal: ['thanks for writing back. You know us well: where have we slipped?'],
      edge: ['thanks for the reply. Was anything not right for you?'],
    },
    'easy-choice': {
      any: [
        'one word is plenty: is it the product, the service, or too many messages?',
        'just roughly: did something not work, did we take too long, or do you not need it any more?',
        'no need to explain at length. Price, quality, service, or something else?',
      ],
      edge: ['one word will do: product, service, messages, or no need any more?'],
    },
    'door-open': {
      any: [
        'that’s fine, you don’t have to go into it. If something comes to mind later, I’m here.',
        'no problem, I won’t keep asking. A line from you is enough whenever you feel like it.',
        'thanks for answering. If we did something wrong, you can tell me any time, I won’t mind.',
      ],
      loyal: [
        'understood. Your view counts a lot with me, so come straight to me whenever you like.',
      ],
      edge: ['thanks for the reply. If anything bothers you, just tell me.'],
    },
  },
};
