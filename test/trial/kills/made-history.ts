import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import { randomStream } from '@/lib/core/random';
import type { Batch, ObservedContact } from '@/lib/messaging/schemas';

export const SITE = 'practice';

/** A made-up contact with all that was ever said. */
export interface MadeContact {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'group';
  readonly facts: readonly Interaction[];
}

/**
 * Contacts of every rhythm, some with more facts than a chunk holds, a tenth of them groups; equal
 * seeds give equal ones.
 * @param now ms; the last facts are a little before
 */
export function makeContacts(seed: number, people: number, now: number): MadeContact[] {
  const random = randomStream(seed);
  return Array.from({ length: people }, (_, p) => {
    const id = contactId(SITE, SITE, `person ${seed} ${p}`);
    const gap = [0.6, 1, 2, 4, 7][p % 5] as number;
    const facts: Interaction[] = [];
    const most = p % 40 === 7 ? 700 : 12 + Math.floor(random() * 40);
    // Some have been quiet for a while, most were here just now.
    let at = now - Math.floor((p % 6 === 0 ? gap * 4 : gap * random()) * DAY) - HOUR;
    for (let m = most; m > 0; m--) {
      const out = random() < 0.4;
      facts.push({
        id: nativeMessageId(id, `${m}`),
        at: Math.floor(at / MINUTE) * MINUTE,
        precision: random() < 0.8 ? 'minute' : 'day',
        direction: out ? 'out' : 'in',
        kind: 'text',
        features: out ? 0 : FEATURE.question * Math.floor(random() * 2),
        length: 3 + Math.floor(random() * 60),
        origin: 'thread',
        native: true,
      });
      at -= Math.floor((0.05 + random() * 2 * gap) * DAY * (random() < 0.3 ? 0.02 : 1));
    }
    facts.reverse();
    return { id, name: `客户 ${seed}-${p}`, kind: p % 10 === 9 ? 'group' : 'person', facts };
  });
}

/** What a page sends while somebody goes through these chats: threads in pieces, rows, all again. */
export function batchesOf(contacts: readonly MadeContact[], seed: number, now: number): Batch[] {
  const random = randomStream(seed);
  const batches: Batch[] = [];
  let waiting: ObservedContact[] = [];
  let size = 0;
  const send = () => {
    if (waiting.length === 0) return;
    const covered = { from: now - 2 * HOUR, to: now - Math.floor(random() * HOUR) };
    batches.push({ site: SITE, scope: SITE, contacts: waiting, covered });
    waiting = [];
    size = 0;
  };
  const observe = ({ id, name, kind }: MadeContact, facts: readonly Interaction[]) => {
    const from = facts[0]?.at ?? now;
    const seen = [{ from, to: now - MINUTE }];
    waiting.push({ id, name, kind, identity: 'strong', interactions: [...facts], seen });
    size += facts.length;
    if (size > 250 || waiting.length >= 40) send();
  };
  for (const contact of contacts) {
    const { facts } = contact;
    const half = Math.floor(facts.length * random());
    // The newest part first, as a thread is read; then what scrolling up brings.
    observe(contact, facts.slice(Math.max(half, facts.length - 400)));
    if (random() < 0.5) observe(contact, facts.slice(Math.max(0, half - 400), half + 3));
  }
  // Rows seen again bring nothing new.
  for (const contact of contacts) if (random() < 0.3) observe(contact, contact.facts.slice(-2));
  send();
  return batches;
}

/** What the list shows on a later day: everybody in sight until now, and a few who wrote again. */
export function sweep(contacts: readonly MadeContact[], day: number, now: number): Batch[] {
  const random = randomStream(1000 + day);
  const batches: Batch[] = [];
  for (let start = 0; start < contacts.length; start += 100) {
    const observed = contacts.slice(start, start + 100).map((contact): ObservedContact => {
      const { id, name, kind } = contact;
      const wrote = random() < 0.12;
      const fact: Interaction = {
        id: nativeMessageId(id, `day ${day}`),
        at: now - Math.floor(random() * 10 * HOUR) - MINUTE,
        precision: 'minute',
        direction: 'in',
        kind: 'text',
        features: 0,
        length: 9,
        origin: 'thread',
        native: true,
      };
      const seen = [{ from: contact.facts[0]?.at ?? now, to: now - MINUTE }];
      return { id, name, kind, identity: 'strong', interactions: wrote ? [fact] : [], seen };
    });
    batches.push({ site: SITE, scope: SITE, contacts: observed, covered: null });
  }
  return batches;
}
