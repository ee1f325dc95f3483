import type { ComponentProps, ReactNode } from 'react';
import { ActivitiesPage } from '@/components/desk/activities/activities-page';
import { DataPage } from '@/components/desk/data/data-page';
import type { KeptData } from '@/components/desk/data/data-work';
import { VaultCard } from '@/components/desk/data/vault/vault-card';
import { GroupsPage } from '@/components/desk/groups/groups-page';
import { ModelPage } from '@/components/desk/model/model-page';
import { OffersPage } from '@/components/desk/offers/offers-page';
import { PageHeader } from '@/components/desk/page-header';
import type { PageId } from '@/components/desk/pages';
import { ContactPicturesView } from '@/components/desk/pictures/contact-pictures-view';
import { PicturesPage } from '@/components/desk/pictures/pictures-page';
import { RepliesPage } from '@/components/desk/replies/replies-page';
import { ReportPage } from '@/components/desk/report/report-page';
import { ResultsPage } from '@/components/desk/results/results-page';
import { SettingsPage } from '@/components/desk/settings/settings-page';
import { SightPage } from '@/components/desk/sight/sight-page';
import { SitesPage } from '@/components/desk/sites/sites-page';
import { StrategyPage } from '@/components/desk/strategy/strategy-page';
import { TasksPage } from '@/components/desk/tasks/tasks-page';
import { WelcomePage, type WelcomeStep } from '@/components/desk/welcome/welcome-page';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { DEFAULT_DATA_RULES } from '@/lib/core/data/data-rules';
import {
  DEFAULT_MODEL_SETTINGS,
  type ModelSettings,
} from '@/lib/core/drafting/model/model-settings';
import { playsIn } from '@/lib/core/phrases/plays';
import { STARTER_PHRASES } from '@/lib/core/phrases/starter-phrases';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import type { Language } from '@/lib/i18n/language';
import { activities } from './activities';
import { contactPictures, newContactPictures } from './contact-pictures';
import { MadeUpContact, MadeUpList, NO_ROWS, READING } from './contacts';
import { fakeWork, keptData, PLAN } from './data';
import { groupsData } from './groups';
import { FLOODING, historyRead, NO_INSIGHTS } from './history';
import { IMPORT_STATES, importPage } from './import';
import { NAMES } from './names';
import { offersData } from './offers';
import { fewPictures, picturesData } from './pictures';
import { phrases } from './replies';
import { emptyReport, reportData, WEEKS } from './report';
import { resultsData, upliftOf } from './results';
import { PREVIEW, PREVIEW_FEW, SETTINGS_NEW, SETTINGS_REACH, SETTINGS_USED } from './settings';
import { SITES_REACH, sitesData } from './sites';
import { tasksData } from './tasks';
import { todayData, todayView } from './today';

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

const data = (kept: KeptData | undefined, part: Partial<ComponentProps<typeof DataPage>> = {}) => (
  <DataPage
    data={kept}
    work={fakeWork}
    vault={<VaultCard info={{ state: 'off', phase: null, lockAfter: null }} />}
    {...part}
  />
);

const noMonth = () => {};

/** What is part of another page, under a heading of its own. */
const part = (title: string, view: ReactNode) => (
  <>
    <PageHeader title={title} lead={null} />
    {view}
  </>
);

const welcome = (first: WelcomeStep) => (language: Language) => (
  <WelcomePage
    data={{
      shifts: DEFAULT_SHIFTS,
      shiftsDelivered: true,
      sites: sitesData(language).sites,
    }}
    reach={SITES_REACH}
    practice="#"
    first={first}
  />
);

/** The pages of the desk with made-up data, and the hard cases of some. */
export const DESK_STATES = {
  today: { page: 'today', view: (lang) => todayView(todayData(lang)) },
  'today-finished': {
    page: 'today',
    view: (lang) =>
      todayView(
        todayData(lang, {
          rows: [],
          counts: { waiting: 0, cold: 0, task: 0 },
          over: { count: 12, atLeast: false },
          done: 23,
        }),
      ),
  },
  'today-counting': {
    page: 'today',
    view: (lang) =>
      todayView(
        todayData(lang, { over: null, done: 0, counts: { waiting: 120, cold: 4, task: 60 } }),
      ),
  },
  'today-nobody': {
    page: 'today',
    view: (lang) =>
      todayView(
        todayData(lang, { rows: [], counts: { waiting: 0, cold: 0, task: 0 }, anybody: false }),
      ),
  },
  'today-loading': { page: 'today', view: () => todayView(undefined) },
  data: { page: 'data', view: () => data(keptData()) },
  'data-empty': {
    page: 'data',
    view: () =>
      data(
        keptData({ contacts: 0, facts: 0, used: 120_000, persisted: false, lastBackupAt: null }),
      ),
  },
  'data-due': {
    page: 'data',
    view: () => data(keptData({ lastBackupAt: null, persisted: false }), { erasing: true }),
  },
  'data-restore': { page: 'data', view: () => data(keptData(), { plan: PLAN }) },
  'data-keep': {
    page: 'data',
    view: () =>
      data(keptData({ rules: { ...DEFAULT_DATA_RULES, olderThan: 24, silentFor: 12 } }), {
        preview: { contacts: 12, facts: 3456, of: 78 },
      }),
  },
  'data-loading': { page: 'data', view: () => data(undefined) },
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
  groups: { page: 'groups', view: (lang) => <GroupsPage data={groupsData(lang)} /> },
  'groups-empty': {
    page: 'groups',
    view: (lang) => <GroupsPage data={groupsData(lang, { groups: [] })} />,
  },
  'groups-no-chores': {
    page: 'groups',
    view: (lang) => (
      <GroupsPage
        data={groupsData(lang, { chores: null, groups: groupsData(lang).groups.slice(3, 4) })}
      />
    ),
  },
  'groups-loading': { page: 'groups', view: () => <GroupsPage data={undefined} /> },
  'groups-failed': { page: 'groups', view: () => <GroupsPage data="failed" /> },
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
  pictures: { page: 'pictures', view: (lang) => <PicturesPage data={picturesData(lang)} /> },
  'pictures-flooding': {
    page: 'pictures',
    view: (lang) => (
      <PicturesPage data={picturesData(lang, { history: historyRead(lang, FLOODING) })} />
    ),
  },
  'pictures-few': { page: 'pictures', view: (lang) => <PicturesPage data={fewPictures(lang)} /> },
  'pictures-reading': {
    page: 'pictures',
    view: (lang) => (
      <PicturesPage
        data={picturesData(lang, { history: { state: 'reading', done: 1200, total: 4980 } })}
      />
    ),
  },
  'pictures-empty': {
    page: 'pictures',
    view: (lang) => <PicturesPage data={picturesData(lang, { people: 0 })} />,
  },
  'pictures-contact': {
    page: 'contacts',
    view: (lang) => part(NAMES[lang][2] ?? '', <ContactPicturesView data={contactPictures()} />),
  },
  'pictures-contact-reading': {
    page: 'contacts',
    view: (lang) =>
      part(NAMES[lang][0] ?? '', <ContactPicturesView data={contactPictures({ risk: null })} />),
  },
  'pictures-contact-new': {
    page: 'contacts',
    view: (lang) => part(NAMES[lang][1] ?? '', <ContactPicturesView data={newContactPictures()} />),
  },
  'pictures-loading': { page: 'pictures', view: () => <PicturesPage data={undefined} /> },
  report: {
    page: 'report',
    view: (lang) => <ReportPage reading={reportData(lang)} weeks={WEEKS} onWeek={noMonth} />,
  },
  'report-calm': {
    page: 'report',
    view: (lang) => <ReportPage reading={emptyReport(lang, 0.32)} weeks={WEEKS} onWeek={noMonth} />,
  },
  'report-empty': {
    page: 'report',
    view: (lang) => <ReportPage reading={emptyReport(lang, 0)} weeks={WEEKS} onWeek={noMonth} />,
  },
  'report-reading': {
    page: 'report',
    view: () => (
      <ReportPage
        reading={{ state: 'reading', done: 1200, total: 4980 }}
        weeks={WEEKS}
        onWeek={noMonth}
      />
    ),
  },
  'report-failed': {
    page: 'report',
    view: () => <ReportPage reading={{ state: 'failed' }} weeks={WEEKS} onWeek={noMonth} />,
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
  settings: {
    page: 'settings',
    view: () => <SettingsPage data={SETTINGS_USED} preview={PREVIEW} reach={SETTINGS_REACH} />,
  },
  'settings-new': {
    page: 'settings',
    view: () => <SettingsPage data={SETTINGS_NEW} preview={PREVIEW_FEW} reach={SETTINGS_REACH} />,
  },
  'settings-loading': {
    page: 'settings',
    view: () => (
      <SettingsPage
        data={undefined}
        preview={{ state: 'reading', done: 0, total: 0 }}
        reach={SETTINGS_REACH}
      />
    ),
  },
  'settings-reading': {
    page: 'settings',
    view: () => (
      <SettingsPage
        data={SETTINGS_NEW}
        preview={{ state: 'reading', done: 125, total: 600 }}
        reach={SETTINGS_REACH}
      />
    ),
  },
  sites: {
    page: 'sites',
    view: (lang) => <SitesPage data={sitesData(lang)} reach={SITES_REACH} />,
  },
  'sites-empty': {
    page: 'sites',
    view: (lang) => (
      <SitesPage
        data={{ sites: sitesData(lang).sites.slice(3), origins: [] }}
        reach={SITES_REACH}
      />
    ),
  },
  'sites-loading': {
    page: 'sites',
    view: () => <SitesPage data={undefined} reach={SITES_REACH} />,
  },
  welcome: { page: 'welcome', view: welcome('language') },
  'welcome-shifts': { page: 'welcome', view: welcome('shifts') },
  'welcome-sites': { page: 'welcome', view: welcome('sites') },
  'welcome-begin': { page: 'welcome', view: welcome('begin') },
  'welcome-loading': {
    page: 'welcome',
    view: () => <WelcomePage data={undefined} reach={SITES_REACH} practice="#" first="sites" />,
  },
  contacts: { page: 'contacts', view: (lang) => <MadeUpList lang={lang} /> },
  'contacts-filtered': {
    page: 'contacts',
    view: (lang) => (
      <MadeUpList
        lang={lang}
        filter={{ levels: ['silent', 'declining'], tiers: ['loyal'], waiting: true }}
      />
    ),
  },
  'contacts-none': {
    page: 'contacts',
    view: (lang) => (
      <MadeUpList lang={lang} isUnreadable filter={{ text: 'zzzz', levels: ['lost'] }} />
    ),
  },
  'contacts-empty': {
    page: 'contacts',
    view: (lang) => <MadeUpList lang={lang} roster={NO_ROWS} />,
  },
  'contacts-reading': {
    page: 'contacts',
    view: (lang) => <MadeUpList lang={lang} roster={READING} />,
  },
  'contacts-failed': {
    page: 'contacts',
    view: (lang) => <MadeUpList lang={lang} roster={{ ...NO_ROWS, phase: 'failed' }} />,
  },
  contact: { page: 'contacts', view: (lang) => <MadeUpContact lang={lang} of="full" /> },
  'contact-little': { page: 'contacts', view: (lang) => <MadeUpContact lang={lang} of="little" /> },
  'contact-long': { page: 'contacts', view: (lang) => <MadeUpContact lang={lang} of="long" /> },
  'contact-group': { page: 'contacts', view: (lang) => <MadeUpContact lang={lang} of="group" /> },
  'contact-quiet': { page: 'contacts', view: (lang) => <MadeUpContact lang={lang} of="quiet" /> },
  'contact-namesake': {
    page: 'contacts',
    view: (lang) => <MadeUpContact lang={lang} of="namesake" />,
  },
  import: { page: 'import', view: (lang) => importPage(lang, IMPORT_STATES['import']!(lang)) },
  'import-refused': {
    page: 'import',
    view: (lang) => importPage(lang, IMPORT_STATES['import-refused']!(lang)),
  },
  'import-look': {
    page: 'import',
    view: (lang) => importPage(lang, IMPORT_STATES['import-look']!(lang)),
  },
  'import-table': {
    page: 'import',
    view: (lang) => importPage(lang, IMPORT_STATES['import-table']!(lang)),
  },
  'import-check': {
    page: 'import',
    view: (lang) => importPage(lang, IMPORT_STATES['import-check']!(lang)),
  },
  'import-run': {
    page: 'import',
    view: (lang) => importPage(lang, IMPORT_STATES['import-run']!(lang)),
  },
  'import-done': {
    page: 'import',
    view: (lang) => importPage(lang, IMPORT_STATES['import-done']!(lang)),
  },
} satisfies Record<string, DeskState>;

export type DeskStateName = keyof typeof DESK_STATES;
export const DESK_STATE_NAMES = Object.keys(DESK_STATES) as DeskStateName[];
