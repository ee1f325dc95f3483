import type { SiteDefinition } from './definition';
import { boxText, holdsObjects, plain } from './insert/box-text';
import { settles } from './insert/settles';
import { findTarget, type Refusal, type Target } from './insert/target';
import { writeBox } from './insert/write-box';
import type { Root } from './locate';
import type { Identity } from './reading';

export interface Draft {
  readonly text: string;
  /** Whom the draft was written for. */
  readonly expect: Identity;
  /** What we inserted before and may replace. */
  readonly previous?: string | undefined;
}

export interface Insertion {
  readonly inserted: boolean;
  readonly reason?: Refusal | 'not-empty' | 'not-verified';
  /** Name of the open conversation when it is somebody else's. */
  readonly found?: string;
}

const busy = new WeakSet<Element>();

/**
 * Puts a draft into the compose box of the conversation it was written for, reads it back and tells
 * the truth about it. Never sends: no key, no click, no submit. Refuses when another conversation is
 * open or when the box holds anything but our own previous draft; puts the box back as it was when
 * the text didn't stay.
 */
export async function insertDraft(
  site: SiteDefinition,
  root: Root,
  draft: Draft,
): Promise<Insertion> {
  try {
    const target = findTarget(site, root, draft.expect);
    if ('reason' in target) return { inserted: false, ...target };
    if (busy.has(target.box)) return { inserted: false, reason: 'not-verified' };
    busy.add(target.box);
    try {
      return await insertInto(site, root, target, draft);
    } finally {
      busy.delete(target.box);
    }
  } catch {
    return { inserted: false, reason: 'not-verified' };
  }
}

async function insertInto(
  site: SiteDefinition,
  root: Root,
  { box, kind }: Target,
  draft: Draft,
): Promise<Insertion> {
  const before = boxText(box);
  const ours = draft.previous !== undefined && plain(before) === plain(draft.previous);
  if (holdsObjects(box) || (plain(before) !== '' && !ours)) {
    return { inserted: false, reason: 'not-empty' };
  }
  const stillRight = () => {
    const again = findTarget(site, root, draft.expect);
    return 'box' in again && again.box === box;
  };
  const hand = watchHand(box);
  await writeBox(box, draft.text, kind, () => stillRight() && boxText(box) === before);
  const wanted = plain(draft.text);
  const stays = await settles(() => hand.moved() || plain(boxText(box)) === wanted);
  hand.stop();
  // Whoever types on holds the box: it took the text, or they saw that it did not. It is theirs now.
  if (hand.moved()) return { inserted: true };
  if (stays && stillRight()) return { inserted: true };

  const moved = findTarget(site, root, draft.expect);
  // Another conversation may have come into the same box meanwhile: only what is surely ours goes.
  if ('box' in moved || plain(boxText(box)) === wanted) {
    const restored = ours ? before : '';
    if (boxText(box) !== restored) await writeBox(box, restored, kind, () => box.isConnected);
  }
  return 'reason' in moved
    ? { inserted: false, ...moved }
    : { inserted: false, reason: 'not-verified' };
}

/** Notices the operator's own hand in the box while an insertion is being checked. */
function watchHand(box: HTMLElement): { moved(): boolean; stop(): void } {
  let moved = false;
  const stop = new AbortController();
  const note = (event: Event) => {
    if (event.isTrusted) moved = true;
  };
  for (const type of ['keydown', 'compositionstart', 'paste', 'drop']) {
    box.addEventListener(type, note, { capture: true, signal: stop.signal });
  }
  return { moved: () => moved, stop: () => stop.abort() };
}
