import { pack } from '@/lib/core/history/packed';
import { FEATURE, type Interaction } from '@/lib/core/model/interaction';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A small seeded generator (mulberry32), the same on every machine. */
function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Made-up history of one contact, by time: talks of a few messages at an own rhythm over two years;
 * a third has gone quiet.
 * @param count messages
 * @param end ms
 */
export function madeHistory(contact: number, count: number, end: number): Interaction[] {
  const random = randomOf(contact + 1);
  const quiet = contact % 3 === 0 ? (20 + random() * 200) * DAY : random() * 4 * DAY;
  const perTalk = 4;
  const gap = Math.min(40, Math.max(0.2, (700 * perTalk) / count)) * DAY;
  const out: Interaction[] = new Array(count);
  let at = end - quiet;
  let inTalk = 0;
  for (let i = count - 1; i >= 0; i--) {
    const theirs = random() < 0.5;
    out[i] = {
      id: hex(contact, i),
      at: Math.round(at),
      precision: 'minute',
      direction: theirs ? 'in' : 'out',
      kind: 'text',
      features: theirs && random() < 0.2 ? FEATURE.question : 0,
      length: 4 + Math.floor(random() * 40),
      origin: 'import',
      native: false,
    };
    inTalk += 1;
    at -= inTalk < perTalk ? (0.05 + random()) * HOUR : (0.3 + 1.4 * random()) * gap;
    if (inTalk === perTalk) inTalk = 0;
  }
  return out;
}

/** The same as packed bytes. */
export function madeChunk(contact: number, count: number, end: number): Uint8Array {
  return pack(madeHistory(contact, count, end));
}

/** The id of a made-up contact: spread over the keys as hashes are. */
export function madeContact(contact: number): string {
  const random = randomOf(contact * 7919 + 3);
  return Array.from({ length: 4 }, () => word(random())).join('');
}

function hex(contact: number, i: number): string {
  return contact.toString(16).padStart(8, '0') + i.toString(16).padStart(8, '0');
}

function word(share: number): string {
  return Math.floor(share * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}
