import type { LocalDefinition } from '@/lib/core/model/local-definition';
import type { SiteCheck } from '@/lib/core/model/site-check';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import type { Language } from '@/lib/i18n/language';
import type { SiteDefinition } from '@/lib/sites/definition';
import type { Verdict } from '@/lib/sites/health';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import { SITES } from '@/lib/sites/registry';
import { isGranted, siteOrigins } from '@/lib/sites/site-origins';
import type { HealthRecord } from '@/lib/storage/db';
import { changeOf, fieldsOf, localView, proofOf } from '../../../sidepanel/site/live/site-view-of';
import { type GrantedOrigin, READS, type SiteRow } from '../sites-data';

/** Entries of a site's history that are shown. */
const SHOWN = 30;
/** Our own page: no leave is needed to read it. */
const BUNDLED = 'practice';

/** What is recorded of one site. */
export interface SiteRecords {
  readonly contacts: number;
  /** ms */
  readonly lastSeen: number | null;
  /** Oldest first. */
  readonly health: readonly HealthRecord[];
  readonly check: SiteCheck | undefined;
  readonly local: LocalDefinition | undefined;
}

/**
 * Every site there is to read: built in, the operator's own, and any that holds records though its
 * definition is gone.
 * @param recorded what is stored, by site
 */
export function siteRows(
  recorded: ReadonlyMap<string, SiteRecords>,
  granted: readonly string[],
  agreed: readonly string[],
  language: Language,
): SiteRow[] {
  const words = language === 'en' ? 'en' : 'zh';
  const sites = effectiveSites([...recorded.values()].flatMap(({ local }) => local ?? []));
  const known = new Map<string, SiteDefinition | undefined>(sites.map((site) => [site.id, site]));
  for (const id of recorded.keys()) if (!known.has(id)) known.set(id, undefined);
  return [...known].map(([id, site]): SiteRow => {
    const { contacts = 0, lastSeen = null, health = [], check, local } = recorded.get(id) ?? {};
    const origins = siteOrigins(site?.matches ?? []);
    const optIn = SITES.find((each) => each.id === id)?.optIn ?? site?.optIn;
    const past = health.map((record) => ({ ...record, fields: fieldsOf(record) }));
    return {
      id,
      name: site?.title[words] ?? (id === 'import' ? deskImportTexts(language).site : id),
      places: site?.matches ?? [],
      origins,
      granted: origins.length > 0 && origins.every((origin) => isGranted(origin, granted)),
      bundled: id === BUNDLED,
      reads: READS.filter((part) => site?.[part] !== undefined),
      proof: proofOf(site, check),
      rule: optIn?.rule[words] ?? null,
      agreed: agreed.includes(id),
      limits: site?.limits.map((limit) => limit[words]) ?? [],
      contacts,
      lastSeen,
      verdict: (health.at(-1)?.verdict as Verdict | undefined) ?? null,
      history: past.slice(-SHOWN).reverse().map(changeOf),
      local: local ? localView(local) : null,
    };
  });
}

/** The granted addresses with the names of the sites read there. */
export function grantedOrigins(
  sites: readonly SiteRow[],
  granted: readonly string[],
): GrantedOrigin[] {
  return granted.map((pattern) => ({
    pattern,
    sites: sites
      .filter(({ origins }) => origins.some((origin) => isGranted(origin, [pattern])))
      .map(({ name }) => name),
  }));
}
