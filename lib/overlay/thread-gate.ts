import type { ThreadReading } from '@/lib/sites/reading';

/** How long a conversation must have been open before it is believed. */
const STEADY = 250;
/** How long unchanged messages under a new name are taken for those of the conversation before. */
const STALE = 2000;

/**
 * Lets a reading through only when heading and messages surely belong together. After a switch
 * pages show the old messages under the new name for a moment.
 */
export class ThreadGate {
  private key = '';
  private since = 0;
  private signature = '';
  private stale = '';

  /** @returns may this reading be used; if not, read again soon */
  admit(thread: ThreadReading, now: number): boolean {
    const key = `${thread.identity.strength} ${thread.identity.value}`;
    const signature = signatureOf(thread);
    if (key !== this.key) {
      this.stale = this.signature;
      this.key = key;
      this.since = now;
      this.signature = signature;
      return false;
    }
    this.signature = signature;
    const unchanged = signature !== '' && signature === this.stale;
    return now - this.since >= (unchanged ? STALE : STEADY);
  }
}

/** Tells whether the same messages are shown; empty for an empty thread. */
function signatureOf({ messages }: ThreadReading): string {
  const ends = [messages[0], messages.at(-1)].filter((m) => m !== undefined);
  return ends
    .map((m) => `${m.pageId}|${m.direction}|${m.time.at}|${m.text.slice(0, 80)}`)
    .join('\n');
}
