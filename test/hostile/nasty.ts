import fc from 'fast-check';
import { anyText } from '../core/text/any-text';

/** What texts are made of by who wants to break their reader. */
const BITS = [
  '__proto__',
  'constructor',
  'toString',
  '昨天 10:31',
  '2026/11/22',
  '99+',
  '12:99',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud800',
  '\ufeff',
  'e\u0301\u0301\u0301',
  '=cmd|x!A1',
  '<img src=x onerror=alert(1)>',
  '{{',
  '%E0%A4%A',
  '%',
  '(',
  '((((',
  '    ',
  '\t',
  '\n',
  '://',
  'javascript:',
  '..',
  '*',
  '@',
  ':',
  '/',
  '[]',
  '"',
  "'",
  ',',
  '9'.repeat(40),
  '1e999',
  'NaN',
  '客户',
] as const;

/** A text of anything: bits that harm, and any UTF-16 at all. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...BITS), anyText(8)), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** A value of anything, with names that are dangerous as keys. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: true, withDate: true, withBigInt: true }),
  fc.jsonValue({ maxDepth: 4 }),
  nastyText,
  fc.constantFrom(
    Number.NaN,
    1e308,
    -0,
    2 ** 53,
    -1,
    1.5,
    Number.POSITIVE_INFINITY,
    '字'.repeat(5000),
  ),
  fc.constant(
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ),
);

/** A value as the text of a file; what JSON cannot hold is null. */
export function asJson(value: unknown): string {
  const text = JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? null : one));
  return text ?? 'null';
}

/** A good value with one to three places of it replaced, removed or added to. */
export function spoiled<T>(good: T): fc.Arbitrary<unknown> {
  return fc
    .array(fc.tuple(fc.nat(1_000_000), nastyValue, fc.constantFrom('put', 'remove', 'add')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => {
      const root = { value: structuredClone(good) as unknown };
      for (const [pick, given, how] of changes) {
        // A copy: put into itself it would go round without end.
        const value = structuredClone(given);
        const places = placesIn(root);
        const place = places[pick % places.length];
        if (!place) continue;
        const [holder, key] = place;
        if (how === 'put') holder[key] = value;
        else if (how === 'remove' && holder !== root) delete holder[key];
        else if (typeof holder[key] === 'object' && holder[key] !== null) {
          (holder[key] as Holder)[['__proto__x', 'constructor', 'more'][pick % 3] as string] =
            value;
        }
      }
      return root.value;
    });
}

type Holder = Record<string, unknown>;

function placesIn(root: Holder): [Holder, string][] {
  const found: [Holder, string][] = [];
  const walk = (at: unknown, depth: number): void => {
    if (typeof at !== 'object' || at === null || depth > 8) return;
    for (const key of Object.keys(at)) {
      found.push([at as Holder, key]);
      walk((at as Holder)[key], depth + 1);
    }
  };
  walk(root, 0);
  return found;
}

/** Bytes of a good file, cut, flipped, doubled or replaced. */
export function spoiledBytes(good: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(Math.max(0, good.length - 1));
  return fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    place.map((at) => good.slice(0, at)),
    fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }).map((changes) => {
      const bytes = good.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    }),
    fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([at, more]) => {
      const bytes = new Uint8Array(good.length + more.length);
      bytes.set(good.subarray(0, at));
      bytes.set(more, at);
      bytes.set(good.subarray(at), at + more.length);
      return bytes;
    }),
  );
}
