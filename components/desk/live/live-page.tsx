import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { playsIn } from '@/lib/core/phrases/plays';
import { STARTER_PHRASES } from '@/lib/core/phrases/starter-phrases';
import type { Database } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { ActivitiesPage } from '../activities/activities-page';
import { useDesk } from '../desk-context';
import { ModelPage } from '../model/model-page';
import { OffersPage } from '../offers/offers-page';
import type { PageId } from '../pages';
import { RepliesPage } from '../replies/replies-page';
import { ResultsPage } from '../results/results-page';
import { SightPage } from '../sight/sight-page';
import { StrategyPage } from '../strategy/strategy-page';
import { TasksPage } from '../tasks/tasks-page';
import { MODEL_REACH, useHasBuiltin } from './model-reach';
import { siteNames } from './site-names';
import { useActivities } from './use-activities';
import { useOffers } from './use-offers';
import { useResults } from './use-results';
import { useTasks } from './use-tasks';

interface LiveProps {
  readonly db: Database;
}

/** Each page with what it reads; everything is written by messages. */
const LIVE: Readonly<Record<PageId, (props: LiveProps) => React.JSX.Element>> = {
  tasks: ({ db }) => <TasksPage data={useTasks(db)} />,
  activities: ({ db }) => <ActivitiesPage activities={useActivities(db)} />,
  replies: LiveReplies,
  offers: LiveOffers,
  results: ({ db }) => <ResultsPage data={useResults(db)} />,
  sight: () => <SightPage />,
  strategy: LiveStrategy,
  model: LiveModel,
};

/** One page on live data. */
export function LivePage({ page, db }: LiveProps & { page: PageId }) {
  const Live = LIVE[page];
  return <Live db={db} />;
}

function LiveReplies({ db }: LiveProps) {
  const { language } = useDesk();
  const phrases = useLiveQuery(() => db.phrases.toArray(), [db]);
  return (
    <RepliesPage phrases={phrases} ideas={STARTER_PHRASES[language]} plays={playsIn(language)} />
  );
}

function LiveOffers({ db }: LiveProps) {
  const [month, setMonth] = useState<string | null>(null);
  return <OffersPage data={useOffers(db, month)} onMonth={setMonth} />;
}

function LiveStrategy() {
  const { language } = useDesk();
  const settings = useCareSettings();
  return (
    <StrategyPage
      strategy={settings?.strategy}
      shifts={settings?.shifts}
      sites={siteNames(language)}
    />
  );
}

function LiveModel() {
  const { language } = useDesk();
  const settings = useCareSettings();
  const hasBuiltin = useHasBuiltin(language);
  return <ModelPage settings={settings?.model} hasBuiltin={hasBuiltin} reach={MODEL_REACH} />;
}
