import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
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
import { HOUR } from '@/lib/core/model/interaction';
import type { AnswerTimes } from '@/lib/core/waiting/answer-times';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { draftTexts } from '@/lib/i18n/drafts';
import type { Database } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import type { ResultsData } from '../results/results-data';
import { ownShares } from './own-shares';
import { readPeople } from './read-people';
import { useHistory } from './use-history';
import { useLoaded } from './use-loaded';

/** Results of all cases, live; people are read once an hour, their histories once a visit. */
export function useResults(db: Database): ResultsData | undefined {
  const { language, words, now } = useDesk();
  const settings = useCareSettings();
  const hour = Math.floor(now / HOUR);
  const people = useLoaded(settings ? () => readPeople(db, settings.strategy) : null, `${hour}`);
  const history = useHistory(db, people, settings);
  const read = useLiveQuery(async () => {
    const [cases, entries, offers, phrases] = await Promise.all([
      db.cases.toArray(),
      db.ledger.toArray(),
      db.offers.toArray(),
      db.phrases.toArray(),
    ]);
    return { cases, entries, offers, phrases };
  }, [db]);
  // Not made again with every step of the reading: a list may be long.
  // biome-ignore lint/correctness/useExhaustiveDependencies: people are those of this hour
  const own = useMemo(() => people && ownShares(people, now), [people]);
  if (!settings || !own || !read) return undefined;

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
    history,
    own: {
      ...own,
      ...(history.state === 'read' ? inTimeShare(history.insights.answers) : {}),
    },
  };
}

function inTimeShare({ inTime, count }: AnswerTimes): ResultsData['own'] {
  return inTime === null ? {} : { inTime: { hits: Math.round(inTime * count), of: count } };
}
