import type { PersonRecord, Rejected } from '@/lib/core/import/records';
import type { FilePerson } from '@/lib/core/import/who';

interface Entry {
  readonly records: PersonRecord[];
}

/**
 * Tells the people of a list apart: by name and phone number where there is one. A row without a
 * number belongs to the only one of that name; where several fit it is nobody's, and is rejected.
 */
export class PeopleRows {
  private readonly entries = new Map<string, Entry>();
  private readonly phones = new Map<string, Set<string>>();

  add(record: PersonRecord): void {
    const { name, phone } = record;
    if (phone) {
      const known = this.phones.get(name) ?? new Set();
      this.phones.set(name, known.add(phone));
    }
    const key = `${name}\n${phone}`;
    const entry = this.entries.get(key);
    if (entry) entry.records.push(record);
    else this.entries.set(key, { records: [record] });
  }

  /** @param isList each row is one person: two rows of one name are two people */
  *settle(
    isList: boolean,
  ): Generator<
    { readonly record: PersonRecord; readonly person: FilePerson } | { readonly rejected: Rejected }
  > {
    for (const [key, { records }] of this.entries) {
      const [name = '', phone = ''] = key.split('\n');
      const phones = this.phones.get(name);
      const named = phone === '' && phones ? [...phones] : [];
      const twins = phone === '' && isList && records.length > 1;
      if (named.length > 1 || twins) {
        for (const { line, lines } of records) {
          yield { rejected: { line, lines, reason: 'namesakes', raw: name } };
        }
        continue;
      }
      const number = phone || (named[0] ?? '');
      const person: FilePerson = {
        identity: number && name ? `${name}\n${number}` : name || number,
        name: name || `*${number.slice(-4)}`,
        kind: 'person',
      };
      for (const record of records) yield { record, person };
    }
  }
}
