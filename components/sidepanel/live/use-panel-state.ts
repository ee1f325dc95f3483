import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { isFlagged } from '@/lib/core/care/is-flagged';
import type { Language } from '@/lib/i18n/language';
import type { PageState } from '@/lib/messaging/schemas';
import type { SiteDefinition } from '@/lib/sites/definition';
import { SITES } from '@/lib/sites/registry';
import type { Database } from '@/lib/storage/db';
import { readContactRecord, readSummaries } from '@/lib/storage/read/contact-record';
import type { BrokenPart, FlaggedRow, PanelState, SiteView } from '../panel-state';
import { contactState } from './contact-state';
import type { TabPage } from './use-tab-page';

/** What the panel shows now, live: follows the tab, the open conversation and the database. */
export function usePanelState(
  db: Database,
  { page, url, granted, loading }: TabPage,
  language: Language,
  now: number,
): PanelState {
  const key = page ? `${page.site} ${page.health.verdict} ${page.open} ${page.shown.join()}` : '';
  const state = useLiveQuery(
    () => (page ? pageState(db, page, language, now) : Promise.resolve(null)),
    [key, language, now],
  );
  if (loading) return { kind: 'loading' };
  if (!page) return withoutOverlay(granted ? null : url, language);
  return state ?? { kind: 'loading' };
}

async function pageState(
  db: Database,
  page: PageState,
  language: Language,
  now: number,
): Promise<PanelState> {
  const site = siteView(
    SITES.find(({ id }) => id === page.site),
    page.site,
    language,
  );
  if (page.health.verdict === 'broken') {
    const last = await db.health.where('site').equals(page.site).last();
    return { kind: 'broken-site', site, since: last?.at ?? now, parts: brokenParts(page) };
  }
  if (page.open) {
    const record = await readContactRecord(db, page.open, now);
    const dayOffset = -new Date(now).getTimezoneOffset();
    // Just opened for the first time: it is being recorded at this moment.
    if (!record) return { kind: 'loading' };
    return contactState(record, site, language, now, dayOffset);
  }
  const known = await readSummaries(db, page.shown);
  const flagged = known
    .filter(({ summary }) => isFlagged(summary, now))
    .sort((a, b) => b.summary.assessment.risk - a.summary.assessment.risk)
    .flatMap(({ contact, summary: { assessment } }): FlaggedRow[] => {
      const [evidence] = assessment.evidence;
      return evidence ? [{ contact, level: assessment.level, evidence }] : [];
    });
  return { kind: 'no-conversation', site, flagged, inSight: page.shown.length };
}

/** @param url of a page that leave may be asked for, or null */
function withoutOverlay(url: string | null, language: Language): PanelState {
  const origin = url && /^https?:/.test(url) ? new URL(url).origin : null;
  if (!origin) {
    // Products hosted anywhere have no address to offer.
    const known = SITES.filter((site) => site.matches.length > 0);
    const supported = known.map((site) => siteView(site, site.id, language));
    return { kind: 'not-a-chat', supported };
  }
  return { kind: 'can-enable', site: { id: '', name: new URL(origin).host }, origin };
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
