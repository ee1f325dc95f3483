import { ask } from '@/lib/messaging/client';

const KEY = 'practice-anchor';
/** Older than this the desk would tell of yesterday, and everybody on it would look silent. */
const STALE = 12 * 3_600_000;

/**
 * The moment the desk's history ends. Kept over reloads, so that what was recorded of the desk stays
 * true; a stale desk is forgotten and begins anew.
 * @param asked ms, when the address fixes one
 */
export async function practiceAnchor(asked: number | null): Promise<number> {
  if (asked !== null) return asked;
  const now = Date.now();
  const kept = Number(localStorage.getItem(KEY));
  if (kept > now - STALE && kept <= now) return kept;
  await forgetPractice();
  localStorage.setItem(KEY, String(now));
  return now;
}

/** Forgets all that was recorded of the desk, and what was said on it. */
export async function forgetPractice(): Promise<void> {
  await ask('practice/forget', null);
  localStorage.removeItem(KEY);
  sessionStorage.clear();
}
