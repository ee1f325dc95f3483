import type { StoreTrouble } from '@/lib/core/model/store-trouble';

/** Names of errors by what they mean for us; Dexie hides the browser's own inside of its errors. */
const MEANING: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  UnknownError: 'cannot-open',
  OpenFailedError: 'cannot-open',
  DatabaseClosedError: 'cannot-open',
  MissingAPIError: 'cannot-open',
};
/** What an error says of the store counts in this order. */
const ORDER: readonly StoreTrouble[] = ['full', 'newer', 'cannot-open'];
const DEEPEST = 6;

/** What an error tells of the store; null when it is about something else. */
export function troubleOf(error: unknown): StoreTrouble | null {
  const found = new Set<StoreTrouble>();
  let layer: unknown = error;
  for (let depth = 0; depth < DEEPEST && layer && typeof layer === 'object'; depth++) {
    const { name, inner, cause, message } = layer as Record<string, unknown>;
    const meaning = MEANING[String(name)];
    if (meaning) found.add(meaning);
    // Some errors name the one they stand for in their words alone.
    if (/quota|disk (is )?full|no space/i.test(String(message ?? ''))) found.add('full');
    layer = inner ?? cause;
  }
  return ORDER.find((trouble) => found.has(trouble)) ?? null;
}
