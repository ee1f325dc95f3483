import type { ThreadReading } from '@/lib/sites/reading';

/** How long heading and messages must have stood together before they are believed. */
const STEADY = 250;
/** How long the messages of one conversation under the name of another are not believed at all. */
const STALE = 10_000;

type Shown = ReadonlySet<string>;
const NOTHING: Shown = new Set();

/**
 * Lets a reading through only when heading and messages surely belong together. After a switch
 * pages show the old messages under the new name, or the new ones under the old name, for as long
 * as the network takes.
 */
export class ThreadGate {
  private key = '';
  private since = 0;
  private shown = NOTHING;
  private believed = { key: '', shown: NOTHING };

  /** @returns may this reading be used; if not, read again soon */
  admit(thread: ThreadReading, now: number): boolean {
    const key = `${thread.identity.strength} ${thread.identity.value}`;
    const shown = new Set(thread.messages.map(signatureOf));
    const exchanged = key === this.believed.key && shareIn(this.shown, shown) === 0;
    if (key !== this.key || exchanged) this.since = now;
    this.key = key;
    this.shown = shown;
    const ofAnother = key !== this.believed.key && shareIn(this.believed.shown, shown) >= 0.5;
    // Whichever way: a clock that was set back must not close the gate until that time comes again.
    if (Math.abs(now - this.since) < (ofAnother ? STALE : STEADY)) return false;
    this.believed = { key, shown };
    return true;
  }
}

/** Without the time: one counted back from now differs in every reading. */
function signatureOf({ pageId, direction, text }: ThreadReading['messages'][number]): string {
  return pageId ?? `${direction} ${text.slice(0, 80)}`;
}

/** Share of what is shown that was shown before; NaN when nothing is. */
function shareIn(before: Shown, shown: Shown): number {
  let known = 0;
  for (const signature of shown) if (before.has(signature)) known += 1;
  return known / shown.size;
}
