import type { ReactNode } from 'react';
import { ActivitiesPage } from '@/components/desk/activities/activities-page';
import { ModelPage } from '@/components/desk/model/model-page';
import { OffersPage } from '@/components/desk/offers/offers-page';
import type { PageId } from '@/components/desk/pages';
import { RepliesPage } from '@/components/desk/replies/replies-page';
import { ResultsPage } from '@/components/desk/results/results-page';
import { SightPage } from '@/components/desk/sight/sight-page';
import { StrategyPage } from '@/components/desk/strategy/strategy-page';
import { TasksPage } from '@/components/desk/tasks/tasks-page';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import {
  DEFAULT_MODEL_SETTINGS,
  type ModelSettings,
} from '@/lib/core/drafting/model/model-settings';
import { playsIn } from '@/lib/core/phrases/plays';
import { STARTER_PHRASES } from '@/lib/core/phrases/starter-phrases';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import type { Language } from '@/lib/i18n/language';
import { activities } from './activities';
import { FLOODING, historyRead, NO_INSIGHTS } from './history';
import { offersData } from './offers';
import { phrases } from './replies';
import { resultsData, upliftOf } from './results';
import { tasksData } from './tasks';

interface DeskState {
  readonly page: PageId;
  readonly view: (language: Language) => ReactNode;
}

const sites = (language: Language) => [
  { id: 'practice', name: language === 'en' ? 'Practice desk' : '练习台', window: null },
  { id: 'converse', name: 'Converse', window: { hours: 48, messages: 5 } },
];

const model = (part: Partial<ModelSettings> = {}) => (
  <ModelPage
    settings={{ ...DEFAULT_MODEL_SETTINGS, model: 'deepseek-v4-flash', ...part }}
    hasBuiltin={false}
    hasVault={false}
    reach={{
      request: async () => navigator.userActivation.isActive,
      list: async () => ['deepseek-v4-flash', 'deepseek-v4-pro'],
    }}
  />
);

const noMonth = () => {};

/** The pages of the desk with made-up data, and the hard cases of some. */
export const DESK_STATES = {
  tasks: { page: 'tasks', view: (lang) => <TasksPage data={tasksData(lang)} /> },
  'tasks-empty': {
    page: 'tasks',
    view: (lang) => <TasksPage data={{ ...tasksData(lang), rows: [], handled: [] }} />,
  },
  'tasks-loading': { page: 'tasks', view: () => <TasksPage data={undefined} /> },
  activities: {
    page: 'activities',
    view: (lang) => <ActivitiesPage activities={activities(lang)} />,
  },
  'activities-empty': { page: 'activities', view: () => <ActivitiesPage activities={[]} /> },
  replies: {
    page: 'replies',
    view: (lang) => (
      <RepliesPage phrases={phrases(lang)} ideas={STARTER_PHRASES[lang]} plays={playsIn(lang)} />
    ),
  },
  'replies-empty': {
    page: 'replies',
    view: (lang) => (
      <RepliesPage phrases={[]} ideas={STARTER_PHRASES[lang]} plays={playsIn(lang)} />
    ),
  },
  offers: {
    page: 'offers',
    view: (lang) => <OffersPage data={offersData(lang)} onMonth={noMonth} />,
  },
  'offers-empty': {
    page: 'offers',
    view: (lang) => (
      <OffersPage data={offersData(lang, { offers: [], ledger: [] })} onMonth={noMonth} />
    ),
  },
  results: { page: 'results', view: (lang) => <ResultsPage data={resultsData(lang)} /> },
  'results-told': {
    page: 'results',
    view: (lang) => (
      <ResultsPage data={resultsData(lang, { uplift: upliftOf(120, 180, 30, 80, 'helps') })} />
    ),
  },
  'results-empty': {
    page: 'results',
    view: (lang) => (
      <ResultsPage
        data={resultsData(lang, {
          states: { open: 0, recovered: 0, relapsed: 0, rested: 0, lost: 0 },
          history: historyRead(lang, NO_INSIGHTS),
          own: {},
        })}
      />
    ),
  },
  'results-flooding': {
    page: 'results',
    view: (lang) => (
      <ResultsPage data={resultsData(lang, { history: historyRead(lang, FLOODING) })} />
    ),
  },
  'results-reading': {
    page: 'results',
    view: (lang) => (
      <ResultsPage
        data={resultsData(lang, { history: { state: 'reading', done: 1200, total: 4980 } })}
      />
    ),
  },
  'results-unreadable': {
    page: 'results',
    view: (lang) => <ResultsPage data={resultsData(lang, { history: { state: 'failed' } })} />,
  },
  sight: { page: 'sight', view: () => <SightPage /> },
  strategy: {
    page: 'strategy',
    view: (lang) => (
      <StrategyPage strategy={DEFAULT_STRATEGY} shifts={DEFAULT_SHIFTS} sites={sites(lang)} />
    ),
  },
  model: { page: 'model', view: () => model() },
  'model-on': {
    page: 'model',
    view: () => model({ enabled: true, agreedTo: 'https://api.deepseek.com', redact: false }),
  },
} satisfies Record<string, DeskState>;

export type DeskStateName = keyof typeof DESK_STATES;
export const DESK_STATE_NAMES = Object.keys(DESK_STATES) as DeskStateName[];
