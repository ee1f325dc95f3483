import type { Activity, Participant } from '@/components/desk/activities/activities-data';
import { DAY } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';
import { contactId, NAMES } from './names';

/** One mailing of yesterday that nobody has named, and an older one marked as an activity. */
export function activities(language: Language): Activity[] {
  const people = (answered: readonly number[], joined: readonly number[]): Participant[] =>
    NAMES[language].map((name, n) => ({
      id: contactId(n),
      name,
      message: n.toString(16).padStart(16, '0'),
      answered: answered.includes(n),
      joined: joined.includes(n),
    }));
  const base = { length: 68 };
  return [
    { ...base, id: 'a', at: NOW - DAY, kind: null, looks: 'benefit', people: people([1], []) },
    {
      ...base,
      id: 'b',
      at: NOW - 9 * DAY,
      kind: 'activity',
      looks: 'activity',
      people: people([0, 1, 4], [5]),
    },
  ];
}
