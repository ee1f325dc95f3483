import { useLiveQuery } from 'dexie-react-hooks';
import { type Outcome, outcomeOf } from '@/lib/core/care/outcome/outcome-of';
import {
  RESULT_KEYS,
  type ResultKey,
  type ResultRow,
  resultsBy,
} from '@/lib/core/care/outcome/results-by';
import { uplift } from '@/lib/core/care/outcome/uplift';
import { DRAFT_INTENTS } from '@/lib/core/drafting/draft';
import { CAUSES } from '@/lib/core/model/cause';
import { DAY } from '@/lib/core/model/interaction';
import { answerTimes } from '@/lib/core/waiting/answer-times';
import { answersOf } from '@/lib/core/waiting/answers-of';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { draftTexts } from '@/lib/i18n/drafts';
import type { Database } from '@/lib/storage/db';
import { readHistorySince } from '@/lib/storage/read/history';
import { type CareSettings, useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import type { ResultsData } from '../results/results-data';
import { offsetAt } from './offset-at';
import { ownShares } from './own-shares';
import { readPeople } from './read-people';
import { useLoaded } from './use-loaded';

/** Days of answers that are measured. */
const ANSWERS = 30;

/** Results of all cases, live; what needs every history is read once an hour. */
export function useResults(db: Database): ResultsData | undefined {
  const { language, words, now } = useDesk();
  const settings = useCareSettings();
  const hour = Math.floor(now / (DAY / 24));
  const slow = useLoaded(settings ? () => readSlow(db, settings, now) : null, `${hour}`);
  const read = useLiveQuery(async () => {
    const [cases, entries, offers, phrases] = await Promise.all([
      db.cases.toArray(),
      db.ledger.toArray(),
      db.offers.toArray(),
      db.phrases.toArray(),
    ]);
    return { cases, entries, offers, phrases };
  }, [db]);
  if (!settings || !slow || !read) return undefined;

  const { cases, entries, offers, phrases } = read;
  const { answerDays, holdout } = settings.strategy;
  const offerOf = new Map(entries.map(({ id, offer }) => [id, offer]));
  const options = { answerDays, now, offerOf: (entry: string) => offerOf.get(entry) ?? null };
  const states: Record<Outcome['result'], number> = {
    open: 0,
    recovered: 0,
    relapsed: 0,
    rested: 0,
    lost: 0,
  };
  for (const care of cases) states[outcomeOf(care, answerDays, now).result] += 1;
  const wordings: Readonly<Record<string, string>> = {
    ...draftTexts(language).wordings,
    ...deskResultsTexts(language).wordings,
  };
  const titles = new Map([
    ...entries.map(({ offer, offerName }) => [offer, offerName] as const),
    ...offers.map(({ id, name }) => [id, name] as const),
    ...phrases.map(({ id, title }) => [id, title] as const),
  ]);
  return {
    states,
    rows: Object.fromEntries(
      RESULT_KEYS.map((key) => [key, resultsBy(cases, key, options)]),
    ) as unknown as Record<ResultKey, ResultRow[]>,
    nameOf: (key, id) => {
      if (key === 'cause') return words.causes[CAUSES.find((cause) => cause === id) ?? 'other'];
      if (key === 'intent') {
        const intent = DRAFT_INTENTS.find((each) => each === id);
        return intent ? words.intents[intent] : id;
      }
      return titles.get(id) ?? wordings[id] ?? id;
    },
    uplift: uplift(cases, answerDays, now),
    holdout: holdout > 0,
    answerDays,
    answerWindow: ANSWERS,
    lateAfter: settings.shifts.lateAfter,
    ...slow,
  };
}

async function readSlow(db: Database, { strategy, shifts }: CareSettings, now: number) {
  const people = await readPeople(db, strategy);
  const since = now - ANSWERS * DAY;
  const dayOffset = offsetAt(now);
  const answers = [];
  for (const { summary } of people) {
    if ((summary.lastInboundAt ?? 0) < since) continue;
    const facts = await readHistorySince(db, summary.id, since);
    answers.push(...answersOf(facts, shifts, dayOffset));
  }
  const times = answerTimes(answers, shifts.lateAfter);
  const inTime =
    times.inTime === null
      ? {}
      : { inTime: { hits: Math.round(times.inTime * times.count), of: times.count } };
  return { answers: times, own: { ...ownShares(people, now), ...inTime } };
}
