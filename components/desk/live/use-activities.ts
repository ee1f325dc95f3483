import { useLiveQuery } from 'dexie-react-hooks';
import { type Broadcast, findBroadcasts } from '@/lib/core/activities/find-broadcasts';
import { DAY, FEATURE, type Interaction } from '@/lib/core/model/interaction';
import type { Database } from '@/lib/storage/db';
import { readHistorySince } from '@/lib/storage/read/history';
import type { Activity, Participant } from '../activities/activities-data';
import { useDesk } from '../desk-context';
import { offsetAt } from './offset-at';
import { useLoaded } from './use-loaded';

/** Days looked back, and texts shown. */
const BACK = 60 * DAY;
const SHOWN = 30;
/** People who must have got it. */
const MANY = 5;
/** Answers after this long are no answers to it. */
const WINDOW = 3 * DAY;

/** What went out to many lately, read again when a mark was made. */
export function useActivities(db: Database): readonly Activity[] | undefined {
  const { now } = useDesk();
  const marks = useLiveQuery(() => db.log.count(), [db]);
  const hour = Math.floor(now / (DAY / 24));
  return useLoaded(marks === undefined ? null : () => readActivities(db, now), `${hour} ${marks}`);
}

async function readActivities(db: Database, now: number): Promise<Activity[]> {
  const since = now - BACK;
  const prints = await db.prints.filter(({ at, print }) => at >= since && print !== '').toArray();
  const broadcasts = findBroadcasts(prints, offsetAt(now)).slice(0, SHOWN);
  const oldest = Math.min(...broadcasts.map(({ at }) => at));
  const contacts = [...new Set(broadcasts.flatMap(({ sent }) => sent.map((s) => s.contact)))];
  const names = new Map(
    (await db.contacts.bulkGet(contacts)).flatMap((contact) =>
      // A group does not take part, its members do.
      contact?.kind === 'person' ? [[contact.id, contact.name] as const] : [],
    ),
  );
  const histories = new Map<string, readonly Interaction[]>();
  for (const contact of contacts) {
    if (names.has(contact)) {
      histories.set(contact, await readHistorySince(db, contact, oldest - DAY));
    }
  }
  return broadcasts.flatMap((broadcast) => activityOf(broadcast, names, histories));
}

function activityOf(
  { id, at, sent }: Broadcast,
  names: ReadonlyMap<string, string>,
  histories: ReadonlyMap<string, readonly Interaction[]>,
): Activity[] {
  let all = 0;
  let every = -1;
  let length = 0;
  const people = sent.flatMap((one): Participant[] => {
    const name = names.get(one.contact);
    const facts = histories.get(one.contact) ?? [];
    const ours = facts.find((fact) => fact.id === one.message);
    if (name === undefined || !ours) return [];
    all |= ours.features;
    every &= ours.features;
    length = Math.max(length, ours.length);
    const isAnswer = ({ direction, at: when, kind }: Interaction) =>
      direction === 'in' && kind !== 'system' && when > one.at && when <= one.at + WINDOW;
    return [
      {
        id: one.contact,
        name,
        message: one.message,
        answered: facts.some(isAnswer),
        joined: (ours.features & FEATURE.joined) !== 0,
      },
    ];
  });
  if (people.length < MANY) return [];
  return [{ id, at, length, kind: kindOf(every), looks: looksOf(all), people }];
}

/** The operator's word, once it holds for all. */
function kindOf(features: number): Activity['kind'] {
  if (!(features & FEATURE.marked)) return null;
  if (features & FEATURE.activity) return 'activity';
  return features & FEATURE.benefit ? 'benefit' : 'plain';
}

function looksOf(features: number): Activity['looks'] {
  if (features & FEATURE.activity) return 'activity';
  if (features & FEATURE.benefit) return 'benefit';
  return features & FEATURE.promotion ? 'promotion' : null;
}
