import { linkedWith } from '@/lib/core/links/linked-with';
import { suggestLinks } from '@/lib/core/links/suggest-links';
import type { Contact } from '@/lib/core/model/contact';
import { type LinkReason, linkId } from '@/lib/core/model/contact-link';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import type { Language } from '@/lib/i18n/language';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import type { Database } from '@/lib/storage/db';
import type { LinkedPerson, LinksView } from '../links-view';

/** @returns null for groups, and while no other site has anybody */
export async function readLinks(
  db: Database,
  id: string,
  language: Language,
): Promise<LinksView | null> {
  const me = await db.contacts.get(id);
  if (!me || me.kind === 'group') return null;
  const [all, links] = await Promise.all([db.contacts.toArray(), db.links.toArray()]);
  if (all.every((one) => isOfSameAccount(one, me))) return null;
  const byId = new Map(all.map((one) => [one.id, one]));
  const direct = new Map(links.map((link) => [link.id, link]));
  const linked = linkedWith(id, links).flatMap((other) => byId.get(other) ?? []);
  const suggested = suggestLinks(me, all, links).filter(({ contact }) => !linked.includes(contact));
  const show = (contact: Contact, reason: LinkReason, own: boolean) =>
    personOf(db, contact, reason, own, language);
  return {
    contact: id,
    identity: me.identity,
    linked: await Promise.all(
      linked.map((contact) => {
        const link = direct.get(linkId(id, contact.id));
        return show(contact, link?.reason ?? 'operator', link?.same === true);
      }),
    ),
    suggested: await Promise.all(
      suggested.map(({ contact, reason }) => show(contact, reason, true)),
    ),
  };
}

export function isOfSameAccount(a: Contact, b: Contact): boolean {
  return a.site === b.site && a.scope === b.scope;
}

/** A contact of another site as the card shows it. */
export async function personOf(
  db: Database,
  { id, name, site, scope }: Contact,
  reason: LinkReason,
  direct: boolean,
  language: Language,
): Promise<LinkedPerson> {
  const [summary, local] = await Promise.all([db.summaries.get(id), db.definitions.toArray()]);
  const title = effectiveSites(local).find((one) => one.id === site)?.title;
  const known =
    title?.[language === 'en' ? 'en' : 'zh'] ??
    (site === 'import' ? deskImportTexts(language).site : site);
  const host = /^https?:\/\/([^/ ]+)/.exec(scope)?.[1];
  return {
    id,
    name,
    site: host && host !== known ? `${known} · ${host}` : known,
    lastInboundAt: summary?.lastInboundAt ?? null,
    lastOutboundAt: summary?.lastOutboundAt ?? null,
    reason,
    direct,
  };
}
