import type { Edition, EditionOrigin, LocalDefinition } from '@/lib/core/model/local-definition';
import { MessageError } from '@/lib/messaging/message-error';
import type { SiteChanged } from '@/lib/messaging/site-schemas';
import type { SiteDefinition } from '@/lib/sites/definition';
import { identityBasis } from '@/lib/sites/local/identity-basis';
import { readLocal } from '@/lib/sites/local/read-local';
import { SITES } from '@/lib/sites/registry';
import type { Database } from '@/lib/storage/db';

/** Editions that can be gone back to, and sites with a local definition, at most. */
const EARLIER = 10;
const MOST_SITES = 100;

interface NewEdition {
  readonly data: Readonly<Record<string, unknown>>;
  readonly origin: EditionOrigin;
  /** The operator knows that contacts will not be recognised any more. */
  readonly accepted: boolean;
}

/**
 * Stores what the operator taught, had repaired or imported, in front of the edition before it.
 * @returns `identity` and nothing changed, when contacts known by now would not be recognised
 * @throws MessageError when it is no definition
 */
export async function saveSite(
  db: Database,
  { data, origin, accepted }: NewEdition,
  now: number,
): Promise<SiteChanged> {
  return db.transaction('rw', db.definitions, db.contacts, async () => {
    const read = readLocal({ data, number: 1 }, SITES);
    if (!read.ok) throw new MessageError(read.problem);
    const site = read.site.id;
    const known = await db.definitions.get(site);
    if (!known && (await db.definitions.count()) >= MOST_SITES) {
      throw new MessageError(`no more than ${MOST_SITES} local definitions`);
    }
    // Told again by who got no answer: it is in use already.
    const same = JSON.stringify(known?.current?.data) === JSON.stringify(data);
    if (same && known?.current?.origin === origin) return { kind: 'done', site };
    const last = (known?.last ?? 0) + 1;
    const current: Edition = { number: last, data, origin, at: now };
    const earlier = [...(known?.earlier ?? []), ...(known?.current ? [known.current] : [])];
    return put(db, { site, current, earlier: earlier.slice(-EARLIER), last }, known, accepted);
  });
}

/**
 * Goes back to the edition before, or to none: the built-in definition, or nothing, stands again.
 * What was removed can be brought back by `undo`.
 */
export async function changeSite(
  db: Database,
  site: string,
  what: 'undo' | 'remove',
  accepted: boolean,
): Promise<SiteChanged> {
  return db.transaction('rw', db.definitions, db.contacts, async () => {
    const known = await db.definitions.get(site);
    if (!known) throw new MessageError('no local definition of this site');
    const kept = known.earlier.slice(0, what === 'undo' ? -1 : undefined);
    const current = what === 'undo' ? (known.earlier.at(-1) ?? null) : null;
    const earlier = what === 'remove' && known.current ? [...kept, known.current] : kept;
    return put(db, { ...known, current, earlier: earlier.slice(-EARLIER) }, known, accepted);
  });
}

async function put(
  db: Database,
  next: LocalDefinition,
  known: LocalDefinition | undefined,
  accepted: boolean,
): Promise<SiteChanged> {
  const { site } = next;
  const [before, after] = [inUse(site, known?.current), inUse(site, next.current)];
  const other = before && after && identityBasis(before) !== identityBasis(after);
  if (other && !accepted) {
    const contacts = await db.contacts.where('site').equals(site).count();
    if (contacts > 0) return { kind: 'identity', contacts };
  }
  await db.definitions.put(next);
  return { kind: 'done', site };
}

/** The definition of a site that an edition, or none, leaves in use. */
function inUse(site: string, edition: Edition | null | undefined): SiteDefinition | undefined {
  const read = edition && readLocal(edition, SITES);
  return read?.ok ? read.site : SITES.find(({ id }) => id === site);
}
