import { formatDays } from './duration';
import type { SignalTexts } from './signals';

const long = (days: number | undefined) => formatDays(days ?? 0, 'en');
const percent = (share: number | undefined) => `${Math.round((share ?? 0) * 100)}%`;

/** Why a contact is flagged, in their own numbers. Small on purpose: every chat page loads it. */
export const signalsEn: SignalTexts = {
  silence: (p) => ({
    what: `Silent for ${long(p.days)}; usually writes about every ${long(p.usual)}`,
    clears: 'Clears when they write',
  }),
  slowing: (p) => ({
    what: `Writing less and less: about every ${long(p.before)} before, every ${long(p.now)} lately`,
    clears: 'Clears when the gaps shrink again',
  }),
  unanswered: (p) => ({
    what: `${p.count === 1 ? 'Your message has' : `Your ${p.count} messages have`} gone unanswered for ${long(p.days)}`,
    clears: 'Clears when they answer',
  }),
  'short-replies': (p) => ({
    what: `${percent(p.now)} of recent answers are a word or two; it was about ${percent(p.before)} before`,
    clears: 'Clears after a few real answers',
  }),
  'late-replies': (p) => ({
    what: `Answers take about ${long(p.now)} lately; it was about ${long(p.before)} before`,
    clears: 'Clears when answers are as quick as before',
  }),
  'lost-initiative': (p) => ({
    what: `Has not started a chat for ${long(p.days)}; before, they opened about ${percent(p.before)} of them`,
    clears: 'Eases when they start a chat or ask something',
  }),
  'missed-activities': (p) => ({
    what: `No reaction to the last ${p.missed} activities or benefits; joined about ${percent(p.before)} before`,
    clears: 'Clears when they join one',
  }),
  'warmth-lost': (p) => ({
    what:
      (p.care ?? 0) > 0
        ? `${p.care === 1 ? 'Your greeting was' : `Your ${p.care} greetings were`} not answered; before, about ${percent(p.before)} were`
        : `No thanks or sharing for ${long(p.days)}; before, about ${percent(p.before)} of chats had some`,
    clears: 'Eases when they answer a greeting or share something',
  }),
  'help-stopped': (p) => ({
    what: `Has not asked for help for ${long(p.days)}; before, about ${percent(p.before)} of chats did`,
    clears: 'Clears when they ask for help again',
  }),
  complaint: (p) => ({
    what: `Complained ${long(p.days)} ago${(p.count ?? 1) > 1 ? `, ${p.count} times in all` : ''}`,
    clears: 'Eases when they chat as usual on another day',
  }),
  competitor: (p) => ({
    what: `Spoke of a competitor ${long(p.days)} ago`,
    clears: 'Eases when they chat as usual on another day',
  }),
  refusal: (p) => ({
    what:
      (p.optOut ?? 0) > 0
        ? `Asked you to stop writing, ${long(p.days)} ago`
        : `Turned you down ${long(p.days)} ago`,
    clears:
      (p.optOut ?? 0) > 0
        ? 'Clears only when they write on their own; stop promotions'
        : 'Eases when they start a chat again',
  }),
  blocked: (p) => ({
    what: `The page says they deleted or blocked you, ${long(p.days)} ago`,
    clears: 'Clears only when they write again',
  }),
  flooding: (p) => ({
    what: `${p.count} promotions within ${long(p.days)}`,
    clears: 'Clears after a day without promotions',
  }),
};
