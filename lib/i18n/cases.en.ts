import type { CaseTexts } from './cases';

/** How the care for one customer went, and what came of it. */
export const casesEn: CaseTexts = {
  states: {
    flagged: 'Fading',
    drafted: 'Words ready',
    inserted: 'In the box',
    sent: 'Sent',
    replied: 'They answered',
    'cause-known': 'Cause known',
    offered: 'Amends ready',
    compensated: 'Amends sent',
    recovered: 'Back again',
    resting: 'Left in peace',
    lost: 'Lost',
    done: 'Closed',
    relapsed: 'Faded again',
  },
  steps: {
    flagged: ({ level }) => (level === 'silent' ? 'Fell silent' : 'Cooler than usual'),
    drafted: (_, { intent }) => `Words ready (${intent})`,
    inserted: ({ entry }, { intent }) =>
      entry === null
        ? `Words put in the box (${intent})`
        : `Words with an offer ready to send (${intent})`,
    sent: ({ asInserted, of }, { intent }) => {
      if (asInserted) return `Sent as prepared (${intent})`;
      return of === null ? 'You wrote in your own words' : `Sent after changes (${intent})`;
    },
    replied: () => 'They wrote',
    cause: ({ by }, { cause, note }) => {
      const told =
        by === 'reply' ? `Their answer tells the cause: ${cause}` : `You noted the cause: ${cause}`;
      return note === '' ? told : `${told} (${note})`;
    },
    recovered: ({ by }) =>
      by === 'rhythm' ? 'Back to their usual rhythm' : 'You marked them as back',
    rested: ({ by }) =>
      by === 'tries' ? 'Every honest try was made: left in peace' : 'You left them in peace',
    lost: ({ by }) =>
      ({
        operator: 'You marked them as lost',
        notice: 'The page says they deleted or blocked us',
        words: 'They asked us to stop, so we stopped',
      })[by],
    relapsed: ({ level }) =>
      level === 'silent' ? 'Silent again after coming back' : 'Cooler again after coming back',
    watched: () => 'The watch is over and they stayed',
    reopened: () => 'Taken up again',
  },
  undone: (sentence) => `${sentence} (taken back)`,
};
