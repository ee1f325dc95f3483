import { pack } from '@/lib/core/history/packed';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import type { Offer } from '@/lib/core/model/offer';
import type { Summary } from '@/lib/core/model/summary';
import { randomStream } from '@/lib/core/random';
import type { ImportedContact } from '@/lib/messaging/import-schemas';
import type { MessageName } from '@/lib/messaging/protocol';
import { type MadeContact, SITE } from './made-history';

/** A message to the worker. `data` may need what earlier ones answered; null: it is left out. */
export interface Step {
  readonly name: MessageName;
  readonly data: unknown | ((answers: ReadonlyMap<string, unknown>) => unknown);
  /** Keeps the answer under this name. */
  readonly keep?: string;
}

type Tables = Readonly<Record<string, readonly string[]>>;

function rowsOf<T>(tables: Tables, name: string): T[] {
  return (tables[name] ?? []).map((row) => JSON.parse(row) as T);
}

/** Those who have gone quiet, in an order of their own. */
function flagged(tables: Tables): Summary[] {
  return rowsOf<Summary>(tables, 'summaries')
    .filter(({ kind }) => kind === 'person')
    .filter(({ assessment }) => assessment.level === 'declining' || assessment.level === 'silent')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Money: a cause, an offer set aside, words in the box with it, and then either seen sent in the
 * thread, given back, or left lying until it lapses.
 */
export function ledgerSteps(tables: Tables, now: number, people: number): Step[] {
  const offers = rowsOf<Offer>(tables, 'offers').filter(({ active }) => active);
  return flagged(tables)
    .slice(0, people)
    .flatMap(({ id }, p): Step[] => {
      const offer = offers[p % offers.length] as Offer;
      const cause = offer.causes[0] ?? 'need';
      const entryOf = (answers: ReadonlyMap<string, unknown>) =>
        (answers.get(`reserve ${id}`) as { entry?: string } | undefined)?.entry ?? null;
      const settle = (state: string): Step => ({
        name: 'offer/settle',
        data: (answers: ReadonlyMap<string, unknown>) =>
          entryOf(answers) && { entry: entryOf(answers), state },
      });
      const print = (0x1234567890ab + p * 7919).toString(16).padStart(16, 'a');
      const steps: Step[] = [
        { name: 'profile/save', data: { id, tier: offer.tiers[0] ?? 'edge', tags: ['试'] } },
        { name: 'case/mark', data: { contact: id, what: 'cause', cause, note: '客户自己说的' } },
        {
          name: 'offer/reserve',
          data: { contact: id, offer: offer.id },
          keep: `reserve ${id}`,
        },
      ];
      if (p % 4 === 3) return [...steps, settle('void'), settle('reserved'), settle('void')];
      steps.push({
        name: 'draft/inserted',
        data: (answers: ReadonlyMap<string, unknown>) => ({
          contact: id,
          intent: 'amends',
          wording: `w${p}`,
          origin: 'builtin',
          print,
          length: 60,
          entry: entryOf(answers),
        }),
      });
      if (p % 4 === 2) return steps;
      const sent: Interaction & { print: string } = {
        id: nativeMessageId(id, 'sent'),
        at: now,
        precision: 'exact',
        direction: 'out',
        kind: 'text',
        features: 0,
        length: 60,
        origin: 'thread',
        native: true,
        print,
      };
      const observed = {
        id,
        name: `客户 ${p}`,
        kind: 'person',
        identity: 'strong',
        interactions: [sent],
        seen: [{ from: now - HOUR, to: now }],
      };
      const batch = { site: SITE, scope: SITE, contacts: [observed], covered: null };
      return [...steps, { name: 'observe/batch', data: batch }];
    });
}

/** What an operator notes beside: put off, doubted, left alone, notes, drafts, views, tasks, settings. */
export function markSteps(tables: Tables, now: number, people: number): Step[] {
  const all = flagged(tables).slice(-people);
  const steps = all.flatMap(({ id }, p): Step[] => {
    switch (p % 7) {
      case 0:
        return [{ name: 'contact/snooze', data: { contact: id, until: now + 2 * DAY } }];
      case 1:
        return [
          { name: 'contact/override', data: { contact: id, reason: 'always-so', note: '淡季' } },
          { name: 'contact/undo', data: { contact: id, what: 'override' } },
        ];
      case 2:
        return [
          { name: 'note/save', data: { id: `note-${p}`, contact: id, at: now, text: `备忘 ${p}` } },
        ];
      case 3:
        return [{ name: 'contact/disturb', data: { contact: id, allowed: p % 2 === 0 } }];
      case 4:
        return [{ name: 'contact/touch', data: { contact: id, at: now - HOUR, direction: 'out' } }];
      case 5:
        return [
          { name: 'case/mark', data: { contact: id, what: 'drafted', intent: 'check-in' } },
          {
            name: 'draft/inserted',
            data: {
              contact: id,
              intent: 'check-in',
              wording: `c${p}`,
              origin: 'builtin',
              print: '',
              length: 30 + p,
              entry: null,
            },
          },
        ];
      default:
        return [{ name: 'case/mark', data: { contact: id, what: 'rested' } }];
    }
  });
  steps.push(
    {
      name: 'phrase/save',
      data: { id: 'phrase-1', title: '换货', text: '您先别寄', tags: [], intents: ['thanks'] },
    },
    { name: 'phrase/used', data: { id: 'phrase-1' } },
    { name: 'view/save', data: { id: 'view-1', name: '在等的', query: '' } },
    { name: 'task/mark', data: { id: 'birthday:1', state: 'done', until: null } },
  );
  return steps;
}

/** A file brought in piece by piece, a second one brought in and taken back. */
export function importSteps(known: readonly MadeContact[], now: number, people: number): Step[] {
  const random = randomStream(11);
  const runs = ['a', 'b'].map((letter) => letter.repeat(32));
  const steps: Step[] = [];
  for (const [r, run] of runs.entries()) {
    steps.push({
      name: 'import/start',
      data: { id: run, format: 'messages', file: String(r).repeat(64) },
    });
    const contacts = Array.from({ length: people }, (_, p): ImportedContact => {
      // Every third is somebody the chat page knows, every fifth somebody the first file brought.
      const id =
        p % 3 === 0
          ? (known[p % known.length] as MadeContact).id
          : contactId('import', 'file', `${p % 5 === 0 ? 0 : r} ${p}`);
      const facts = makeFacts(id, `${r}`, now, random, p % 30 === 4 ? 900 : 40);
      return {
        id,
        scope: 'file',
        kind: 'person',
        name: `文件里的 ${p}`,
        facts: Buffer.from(pack(facts)).toString('base64'),
        seen: { from: facts[0]?.at ?? now, to: now - 3 * DAY },
        fields: p % 4 === 0 ? { remark: `备注 ${p}`, tags: ['老客'] } : null,
        last: true,
      };
    });
    for (let at = 0; at < contacts.length; at += 25) {
      steps.push({ name: 'import/write', data: { run, contacts: contacts.slice(at, at + 25) } });
    }
    steps.push({ name: 'import/stop', data: { run, done: true, rejected: r } });
  }
  const second = runs[1] as string;
  for (let i = 0; i * 200 < people; i++) {
    steps.push({ name: 'import/undo', data: { run: second } });
  }
  return steps;
}

function makeFacts(id: string, run: string, now: number, random: () => number, most: number) {
  const facts: Interaction[] = [];
  let at = now - 5 * DAY;
  for (let m = 0; m < most; m++) {
    facts.push({
      id: nativeMessageId(id, `${run} ${m}`),
      at: Math.floor(at / MINUTE) * MINUTE,
      precision: 'minute',
      direction: random() < 0.5 ? 'in' : 'out',
      kind: 'text',
      features: 0,
      length: 20,
      origin: 'import',
      native: true,
    });
    at -= Math.floor(random() * 2 * DAY) + MINUTE;
  }
  return facts.reverse();
}

/** Rows of a backup, as the page that reads the file hands them over. */
export function restoreSteps(
  rows: readonly { readonly table: string; readonly rows: readonly unknown[] }[],
): Step[] {
  return rows.flatMap(({ table, rows: all }) => {
    const steps: Step[] = [];
    for (let at = 0; at < all.length; at += 12) {
      steps.push({ name: 'restore/rows', data: { table, rows: all.slice(at, at + 12) } });
    }
    return steps;
  });
}
