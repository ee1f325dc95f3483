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
  outcomes: {
    open: 'Going on',
    recovered: 'Back again',
    relapsed: 'Back, then faded again',
    rested: 'Left in peace',
    lost: 'Lost',
  },
  resultKeys: { cause: 'By cause', offer: 'By offer', wording: 'By wording', intent: 'By purpose' },
  share: (hits, of, low, high) => `${hits} of ${of} customers (${low}% to ${high}%)`,
  none: 'No customers to count yet',
  answered: 'Answered in time',
  recovered: 'Came back',
  uplift: {
    helps: (points, low, high) =>
      `Care helps: ${points} points more of them write (${low} to ${high}). `,
    harms: (points, low, high) =>
      `Care does harm: ${-points} points fewer of them write (${-high} to ${-low}). `,
    'cannot-tell': () => 'It cannot be told yet whether care helps. ',
  },
  arms: (treated, held) => `Cared for: ${treated}; left alone at random: ${held}.`,
};
