import type { ImportFormat } from '@/lib/core/import/records';
import { type FilePerson, scopeOf } from '@/lib/core/import/who';
import { contactId } from '@/lib/core/model/ids';
import type { KnownContact, Match } from '../import-types';

/** Sites on which the people of a chat program's export may be known already; missing: on any. */
const SITES_OF: Partial<Record<ImportFormat, readonly string[]>> = {
  whatsapp: ['whatsapp'],
  telegram: ['telegram-k', 'telegram-a'],
  line: ['line-oa'],
};

/** Finds the contact that somebody of a file is, or makes the id of a new one. */
export class NameMatcher {
  private readonly byName = new Map<string, KnownContact | null>();
  private readonly byId = new Map<string, KnownContact>();
  private readonly apart: ReadonlySet<string>;
  readonly matches = new Map<string, Match>();

  /**
   * @param known contacts there are
   * @param apart ids of known contacts that the operator keeps apart
   */
  constructor(
    private readonly format: ImportFormat,
    known: readonly KnownContact[],
    apart: readonly string[],
  ) {
    this.apart = new Set(apart);
    const sites = SITES_OF[format];
    for (const one of known) {
      this.byId.set(one.id, one);
      const home = sites ? sites.includes(one.site) : true;
      const name = fold(one.name);
      if (!home || name === '') continue;
      const key = `${one.kind} ${name}`;
      // Two of one name are nobody to be sure of.
      this.byName.set(key, this.byName.has(key) ? null : one);
    }
  }

  /** The contact's id. */
  idOf(person: FilePerson): string {
    const own = contactId('import', scopeOf(this.format), person.identity);
    if (this.byId.has(own)) return own;
    const found = this.byPageId(person) ?? this.byName.get(`${person.kind} ${fold(person.name)}`);
    if (!found) return own;
    this.matches.set(found.id, { name: person.name, contact: found.id, site: found.site });
    return this.apart.has(found.id) ? own : found.id;
  }

  /** Telegram's web clients know people by the id that is in the export, too. */
  private byPageId({ identity, kind }: FilePerson): KnownContact | undefined {
    if (this.format !== 'telegram' || kind !== 'person') return undefined;
    return (SITES_OF.telegram ?? [])
      .map((site) => this.byId.get(contactId(site, site, identity)))
      .find((one) => one !== undefined);
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
