import type { Edition } from '@/lib/core/model/local-definition';
import type { SiteDefinition } from '../definition';
import { siteDefinitionSchema } from '../definition-schema';
import type { LocalSite, SiteLayer } from '../teach/local-site';

export type LocalRead =
  | { readonly ok: true; readonly site: SiteDefinition; readonly layered: boolean }
  | { readonly ok: false; readonly problem: string };

/** Room for the editions of one built-in version in the version of what is laid over it. */
const EDITIONS = 10_000;

/**
 * The definition an edition stands for: checked whole, whatever it came from, its version one that
 * no other edition of the site has.
 */
export function readLocal(
  { data, number }: Pick<Edition, 'data' | 'number'>,
  builtIn: readonly SiteDefinition[],
): LocalRead {
  const local = data as unknown as LocalSite;
  if (local.kind === 'definition') {
    const taken = builtIn.some(({ id }) => id === local.definition?.id);
    if (taken) return { ok: false, problem: 'id: belongs to a built-in definition' };
    const given: object = Object(local.definition);
    return parse({ ...given, version: number, verified: 'no' }, false);
  }
  const layer = local.kind === 'layer' ? local.layer : undefined;
  const base = builtIn.find(({ id }) => id === layer?.over);
  if (!base || !layer) return { ok: false, problem: 'over: no built-in definition of this id' };
  return parse({ ...lay(base, layer), version: base.version * EDITIONS + number }, true);
}

/** Key by key: what the operator said of a field stands instead of the built-in one's. */
function lay(base: SiteDefinition, layer: SiteLayer): object {
  const part = <K extends 'list' | 'thread' | 'compose'>(key: K) =>
    base[key] || layer[key] ? { [key]: { ...base[key], ...layer[key] } } : {};
  return {
    ...base,
    ...part('list'),
    ...part('thread'),
    ...part('compose'),
    ...(layer.badge ? { badge: layer.badge } : {}),
  };
}

function parse(value: unknown, layered: boolean): LocalRead {
  const parsed = siteDefinitionSchema.safeParse(value);
  if (parsed.success) return { ok: true, site: parsed.data as SiteDefinition, layered };
  const [issue] = parsed.error.issues;
  return { ok: false, problem: `${issue?.path.join('.')}: ${issue?.message}` };
}
