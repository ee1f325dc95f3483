import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { judgeCare } from '@/lib/core/care/judge-care';
import { monthOf } from '@/lib/core/offers/month-of';
import type { Language } from '@/lib/i18n/language';
import type { PageState } from '@/lib/messaging/schemas';
import { optInAt, withConsent } from '@/lib/sites/candidates';
import type { SiteDefinition } from '@/lib/sites/definition';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import { SITES } from '@/lib/sites/registry';
import type { Database } from '@/lib/storage/db';
import { readCareRecord } from '@/lib/storage/read/care-record';
import type { BrokenPart, PanelState, SiteView } from '../panel-state';
import { careViewOf } from './care-view-of';
import { contactState } from './contact-state';
import { listState } from './list-state';
import type { LiveContact, Moment } from './live-contact';
import type { CareSettings } from './use-care-settings';
import type { TabPage } from './use-tab-page';

/** What the panel shows, and the contact it is made of when it shows one. */
export interface LiveState {
  readonly state: PanelState;
  readonly contact: LiveContact | null;
  /** ms; the moment it speaks of: never before what it was made from. */
  readonly now: number;
}

/**
 * What the panel shows now, live: follows the tab, the open conversation, rules and the database.
 * @param agreed sites whose rule the operator agreed to
 * @param tick ms; changes about once a minute, so that clocks go on
 */
export function usePanelState(
  db: Database,
  { page, url, granted, loading }: TabPage,
  agreed: readonly string[],
  settings: CareSettings | null,
  language: Language,
  tick: number,
): LiveState {
  const key = page
    ? `${page.site} ${page.health.verdict} ${page.open} ${page.shown.join()} ${page.namesakes.join()}`
    : '';
  const state = useLiveQuery(
    () => (page && settings ? pageState(db, page, settings, language, Date.now()) : null),
    [key, settings, language, tick],
  );
  if (!loading && page && state) return state;
  const rest: PanelState =
    loading || page ? { kind: 'loading' } : withoutOverlay(url, granted, agreed, language);
  return { state: rest, contact: null, now: tick };
}

async function pageState(
  db: Database,
  page: PageState,
  settings: CareSettings,
  language: Language,
  now: number,
): Promise<LiveState> {
  const sites = effectiveSites(await db.definitions.toArray());
  const definition = sites.find(({ id }) => id === page.site);
  const site = siteView(definition, page.site, language);
  const moment: Moment = { now, dayOffset: -new Date(now).getTimezoneOffset() };
  if (page.health.verdict === 'broken') {
    const last = await db.health.where('site').equals(page.site).last();
    const state = { kind: 'broken-site', site, since: last?.at ?? now, parts: brokenParts(page) };
    return { state: state as PanelState, contact: null, now };
  }
  if (!page.open) {
    const state = await listState(db, page, settings, site, language, moment);
    return { state, contact: null, now };
  }
  if (page.namesakes.includes(page.open)) {
    return { state: { kind: 'namesakes', site }, contact: null, now };
  }
  const month = monthOf(now, moment.dayOffset);
  const record = await readCareRecord(db, page.open, now, month);
  // Just opened for the first time: it is being recorded at this moment.
  if (!record) return { state: { kind: 'loading' }, contact: null, now };
  const plan = judgeCare(record, { ...settings, ...moment });
  const contact: LiveContact = { record, plan, settings, language, moment };
  const care = careViewOf(contact, definition?.window);
  return { state: contactState(contact, care, site), contact, now };
}

/** @param url null where the browser does not tell */
function withoutOverlay(
  url: string | null,
  granted: boolean,
  agreed: readonly string[],
  language: Language,
): PanelState {
  const origin = url && /^https?:/.test(url) ? new URL(url).origin : null;
  if (!origin) {
    // Products hosted anywhere have no address to offer; a site with a rule against us isn't advised.
    const known = SITES.filter((site) => site.matches.length > 0 && !site.optIn);
    const supported = known.map((site) => siteView(site, site.id, language));
    return { kind: 'not-a-chat', supported };
  }
  const ruled = optInAt(url ?? '', withConsent(SITES, agreed));
  if (ruled?.optIn) {
    const rule = ruled.optIn.rule[language === 'en' ? 'en' : 'zh'];
    return { kind: 'can-enable', site: siteView(ruled, ruled.id, language), origin, rule };
  }
  const site = { id: '', name: new URL(origin).host };
  return granted
    ? { kind: 'unknown-page', site }
    : { kind: 'can-enable', site, origin, rule: null };
}

/** As operators call the site; its id where no definition is left of it. */
function siteView(site: SiteDefinition | undefined, id: string, language: Language): SiteView {
  return { id, name: site ? site.title[language === 'en' ? 'en' : 'zh'] : id };
}

function brokenParts({ health }: PageState): BrokenPart[] {
  return health.fields
    .filter(({ expected, seen }) => seen < expected)
    .map(({ name, expected, seen }) => ({ part: partOf(name), expected, seen }));
}

function partOf(field: string): BrokenPart['part'] {
  if (field.endsWith('.time')) return 'time';
  if (field.startsWith('compose')) return 'compose';
  if (field.startsWith('thread')) return field === 'thread.row' ? 'message' : 'thread';
  return field === 'list.row' ? 'row' : 'list';
}

/** Address of the practice desk. */
export function practiceUrl(): string {
  return browser.runtime.getURL('/practice.html' as never);
}
