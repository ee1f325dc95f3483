import { type ComponentType, lazy, Suspense } from 'react';
import { PageLoading } from '../page-loading';
import type { PageId } from '../pages';
import type { LiveProps } from './live-props';

/** Each page with what it reads, loaded when it is first opened; everything is written by messages. */
const LIVE: Readonly<Record<PageId, ComponentType<LiveProps>>> = {
  today: lazy(() => import('../today/live')),
  contacts: lazy(() => import('../contacts/live')),
  groups: lazy(() => import('../groups/live')),
  tasks: lazy(() => import('../tasks/live')),
  activities: lazy(() => import('../activities/live')),
  replies: lazy(() => import('../replies/live')),
  offers: lazy(() => import('../offers/live')),
  pictures: lazy(() => import('../pictures/live')),
  report: lazy(() => import('../report/live')),
  results: lazy(() => import('../results/live')),
  sight: lazy(() => import('../sight/live')),
  settings: lazy(() => import('../settings/live')),
  sites: lazy(() => import('../sites/live')),
  strategy: lazy(() => import('../strategy/live')),
  model: lazy(() => import('../model/live')),
  import: lazy(() => import('../import/live')),
  data: lazy(() => import('../data/live')),
  welcome: lazy(() => import('../welcome/live')),
};

/** One page on live data. */
export function LivePage({ page, ...props }: LiveProps & { readonly page: PageId }) {
  const Live = LIVE[page];
  return (
    <Suspense fallback={<PageLoading />}>
      <Live {...props} />
    </Suspense>
  );
}
