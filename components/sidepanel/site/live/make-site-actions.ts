import type { Language } from '@/lib/i18n/language';
import { fieldName } from '@/lib/i18n/site-health';
import { teachTexts } from '@/lib/i18n/teach';
import { ask } from '@/lib/messaging/client';
import type { SiteChanged } from '@/lib/messaging/site-schemas';
import { askTeach, openTeach } from '@/lib/messaging/teach-client';
import type { SiteDefinition, Source } from '@/lib/sites/definition';
import { layerBetween } from '@/lib/sites/local/layer-between';
import { withId } from '@/lib/sites/local/with-id';
import { SITES } from '@/lib/sites/registry';
import { fingerprintsSchema } from '@/lib/sites/teach/fingerprint';
import type { Database } from '@/lib/storage/db';
import type { SiteActions } from '../site-actions';
import { readImport } from './read-import';
import { saveSiteFile } from './save-site-file';

interface Surroundings {
  readonly tab: number;
  readonly db: Database;
  /** The definition the page is read by now; null on a page that none knows. */
  readonly definition: () => SiteDefinition | null;
  readonly language: Language;
}

/** What is asked of a page's teaching script and the background, in the running extension. */
export function makeSiteActions({ tab, db, definition, language }: Surroundings): SiteActions {
  const known = () => {
    const site = definition();
    if (!site) throw new Error('no definition of this page');
    return { ...site } as Record<string, unknown>;
  };
  return {
    readPage: async (answers) => {
      if (answers.length === 0) await openTeach(tab);
      return askTeach(tab, 'teach/read', { answers: [...answers] });
    },
    point: async (index, option = 0) => {
      await askTeach(tab, 'teach/point', index === null ? null : { index, option });
    },
    pick: async (field) => {
      await openTeach(tab);
      const { pick } = teachTexts(language);
      return askTeach(tab, 'teach/pick', {
        definition: known(),
        field,
        texts: {
          field: pick.title(fieldName(field, language)),
          hover: pick.field[field],
          taken: field === 'thread.direction' ? pick.ours : pick.again,
          keys: pick.keys,
          count: pick.count,
        },
      });
    },
    startLead: () => openTeach(tab),
    lead: (point) => {
      const { lead, pick } = teachTexts(language);
      const taken = point === 'theirs' || point === 'ours' ? lead.more : lead.how[point];
      return askTeach(tab, 'teach/lead', {
        point,
        texts: {
          field: lead.point[point],
          hover: lead.how[point],
          taken,
          keys: pick.keys,
          count: pick.count,
        },
      });
    },
    forget: async (from) => void (await askTeach(tab, 'teach/forget', { from })),
    finishLead: () => askTeach(tab, 'teach/pointed', null),
    findIds: async () => {
      await openTeach(tab);
      return askTeach(tab, 'teach/ids', { definition: known() });
    },
    adoptId: ({ list, key }, accepted) => {
      const site = known() as unknown as SiteDefinition;
      if (!key) throw new Error('the conversation does not say it');
      return ask('site/save', {
        data: localData(withId(site, list as Source, key as Source)),
        origin: 'taught',
        accepted,
      });
    },
    press: async (key) => void (await askTeach(tab, 'teach/press', { key })),
    findRepairs: async () => {
      const site = known();
      const look = await db.fingerprints.get(String(site.id));
      const prints = fingerprintsSchema.safeParse(look?.fields);
      if (!prints.success) return null;
      await openTeach(tab);
      return askTeach(tab, 'teach/repair', { definition: site, prints: prints.data });
    },
    saveDefinition: (data, origin, accepted) =>
      ask('site/save', { data: localData(data as unknown as SiteDefinition), origin, accepted }),
    changeLocal: (what, accepted) =>
      ask('site/change', { site: String(known().id), what, accepted }) as Promise<SiteChanged>,
    exportLocal: async () => {
      const stored = await db.definitions.get(String(known().id));
      if (stored?.current) saveSiteFile(stored.site, stored.current);
    },
    withdraw: async () =>
      void (await ask('site/consent', { site: String(known().id), given: false })),
    readFile: (file) => readImport(file, language),
    importData: (data, accepted) =>
      ask('site/save', { data: { ...data }, origin: 'import', accepted }),
    makeReport: async () => {
      await openTeach(tab);
      return (await askTeach(tab, 'teach/skeleton', null)).text;
    },
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

/** A built-in site gets a layer of what differs, so that the rest goes on following it. */
function localData(changed: SiteDefinition): Record<string, unknown> {
  const base = SITES.find(({ id }) => id === changed.id);
  return base
    ? { kind: 'layer', layer: layerBetween(base, changed) }
    : { kind: 'definition', definition: changed };
}
