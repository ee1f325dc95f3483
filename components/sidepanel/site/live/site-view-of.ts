import { type FieldHealth, judgeField } from '@/lib/core/health/judge-field';
import type { LocalDefinition } from '@/lib/core/model/local-definition';
import type { SiteCheck } from '@/lib/core/model/site-check';
import type { Language } from '@/lib/i18n/language';
import type { PageState } from '@/lib/messaging/schemas';
import type { SiteDefinition } from '@/lib/sites/definition';
import type { Verdict } from '@/lib/sites/health';
import { readLocal } from '@/lib/sites/local/read-local';
import { SITES } from '@/lib/sites/registry';
import type { HealthRecord } from '@/lib/storage/db';
import type { FieldView, HealthChange, LocalView, Proof, SiteHealthView } from '../site-view';

/** Entries of the history that are shown. */
const SHOWN = 30;

export interface SiteRecords {
  readonly local: LocalDefinition | undefined;
  readonly check: SiteCheck | undefined;
  /** Oldest first. */
  readonly history: readonly HealthRecord[];
}

/** What the panel says of the page in the tab. */
export function siteViewOf(
  page: PageState,
  definition: SiteDefinition | undefined,
  { local, check, history }: SiteRecords,
  language: Language,
): SiteHealthView {
  const words = language === 'en' ? 'en' : 'zh';
  const past = history.map((record) => ({ ...record, fields: fieldsOf(record) }));
  // Where the name is the identity, its own line says so already.
  const byName = definition?.list?.id.length === 0;
  return {
    site: { id: page.site, name: definition?.title[words] ?? page.site },
    verdict: page.health.verdict,
    fields: page.health.fields
      .filter(({ name }) => !(name === 'list.id' && byName) && !(name === 'thread.key' && byName))
      .map((field) => fieldView(field, past)),
    proof: proofOf(definition, check),
    limits: definition?.limits.map((limit) => limit[words]) ?? [],
    history: past.slice(-SHOWN).reverse().map(changeOf),
    local: local ? localView(local) : null,
  };
}

function fieldView(
  field: FieldHealth,
  past: readonly { fields: readonly FieldHealth[] }[],
): FieldView {
  const ranks = past
    .flatMap(({ fields }) => fields.filter(({ name, seen }) => name === field.name && seen > 0))
    .map(({ rank }) => rank)
    .filter((rank) => rank >= 0);
  const best = Math.min(...ranks);
  return {
    ...field,
    verdict: judgeField(field),
    before: field.rank >= 0 && best < field.rank ? best : null,
  };
}

export function changeOf({
  at,
  verdict,
  fields,
}: HealthRecord & { fields: readonly FieldHealth[] }): HealthChange {
  const amiss = fields.filter((field) => judgeField(field) !== 'ok').map(({ name }) => name);
  return { at, verdict: verdict as Verdict, amiss };
}

/** Written by the background from checked reports; whatever else lies there is passed over. */
export function fieldsOf({ detail }: HealthRecord): FieldHealth[] {
  const fields: unknown = JSON.parse(detail);
  return Array.isArray(fields) ? (fields as FieldHealth[]) : [];
}

export function proofOf(
  definition: SiteDefinition | undefined,
  check: SiteCheck | undefined,
): Proof {
  if (!definition) return { kind: 'own' };
  if (check?.version === definition.version) return { kind: 'live', since: check.at };
  const builtIn = SITES.find(({ id }) => id === definition.id);
  if (!builtIn || builtIn.version !== definition.version) return { kind: 'own' };
  return { kind: definition.verified === 'tests' ? 'tests' : 'sources' };
}

export function localView({ current, earlier }: LocalDefinition): LocalView {
  const read = current && readLocal(current, SITES);
  return {
    current: current && { number: current.number, origin: current.origin, at: current.at },
    earlier: earlier.length,
    layered: read?.ok === true && read.layered,
    usable: read?.ok !== false,
  };
}
