import type { Direction, Kind } from '@/lib/core/model/interaction';
import type { DirectionRule, SiteDefinition, ThreadDefinition } from './definition';
import { locate, marks, type Root } from './locate';
import { lookOf } from './look-of';
import type { ReadContext } from './read-context';
import { readDirection, trustedRules } from './read-direction';
import { readMembers } from './read-members';
import { findBubbles, findPane, panePlace, readPaneIdentity, withoutNoise } from './read-pane';
import type { MessageReading, ReadTime, ThreadReading } from './reading';
import { type Place, resolve, tells } from './resolve';
import { readThreadTimes } from './thread-times';

/** Newest bubbles read in one go at most. */
export const MAX_MESSAGES = 300;

/** How near, in px, the last bubble must be to the lower edge to count as scrolled to the end. */
const END_SLACK = 80;

const UNKNOWN: ReadTime = { at: 0, precision: 'unknown' };

/**
 * Reads the open conversation: who it is with and what is rendered of it.
 * @param root the page, or one pane where several are open
 * @returns null when none is open or the page doesn't tell who it is with. Never throws.
 */
export function readThread(
  site: SiteDefinition,
  root: Root,
  context: ReadContext,
): ThreadReading | null {
  const thread = site.thread;
  try {
    const pane = thread && findPane(site, root);
    const known = pane && readPaneIdentity(site, pane, root);
    if (!thread || !pane || !known) return null;
    const rows = findBubbles(thread, pane);
    if (thread.order) rows.reverse();
    const bubbles = withoutNoise(thread, rows.slice(-MAX_MESSAGES));
    const times = readThreadTimes(site, pane, root, bubbles, context);
    const place = panePlace(pane, root);
    const rules = readRules(thread, place, bubbles, known.name);
    const kind = readContactKind(site, pane);
    const asked = { ...thread, direction: rules, ...(kind === 'person' ? { sender: [] } : {}) };
    return {
      identity: known.identity,
      name: known.name,
      kind,
      ...readMembers(thread, kind, place),
      messages: doubtOdd(
        thread,
        bubbles.map((element) =>
          readMessage(asked, { ...place, element }, known.name, times.get(element) ?? UNKNOWN),
        ),
      ),
      atEnd: isAtEnd(thread, pane, rows.at(-1)),
    };
  } catch {
    return null;
  }
}

/** System lines lie in the middle and have no direction: they say nothing about the sides. */
function readRules(
  { direction, kinds }: ThreadDefinition,
  place: Place,
  bubbles: readonly HTMLElement[],
  name: string,
): readonly DirectionRule[] {
  const talk = bubbles.filter((element) => !kinds?.system || !marks(element, kinds.system));
  return trustedRules(
    direction,
    talk.map((element) => ({ ...place, element })),
    name,
  );
}

function readContactKind({ list, thread }: SiteDefinition, pane: Element): ThreadReading['kind'] {
  if (thread?.group) return tells(thread.group, pane) ? 'group' : 'person';
  return list?.group ? null : 'person';
}

function readMessage(
  thread: ThreadDefinition,
  place: Place,
  contactName: string,
  time: ReadTime,
): MessageReading {
  const text = resolve(thread.text, place, thread.textWithout)?.value ?? '';
  const kind = readKind(thread, place.element, text);
  const direction: Direction =
    kind === 'system' ? 'unknown' : readDirection(thread.direction, place, contactName).direction;
  const sender = direction === 'in' ? resolve(thread.sender, place)?.value : undefined;
  return {
    element: place.element as HTMLElement,
    pageId: resolve(thread.messageId, place)?.value.slice(0, 500) ?? null,
    direction,
    kind,
    time,
    text,
    ...(sender ? { sender } : {}),
  };
}

/** Where our side has one look, those of it in another than most are left without a side. */
function doubtOdd({ oneLook, text }: ThreadDefinition, messages: MessageReading[]) {
  if (!oneLook) return messages;
  const looks = messages.map(({ element, direction, text: words }) =>
    direction === 'out' && words
      ? lookOf(text.map(({ sel = '' }) => locate(element, sel)).find(Boolean) ?? element, element)
      : null,
  );
  const counts = looks.map(
    (look) => looks.filter((other) => other === look && look !== null).length,
  );
  const most = Math.max(...counts);
  return messages.map(
    (message, i): MessageReading =>
      looks[i] && counts[i]! * 2 <= most ? { ...message, direction: 'unknown' } : message,
  );
}

function readKind(thread: ThreadDefinition, element: Element, text: string): Kind {
  for (const [kind, selector] of Object.entries(thread.kinds ?? {})) {
    if (marks(element, selector)) return kind as Kind;
  }
  return text ? 'text' : 'other';
}

function isAtEnd(thread: ThreadDefinition, pane: Element, last: Element | undefined): boolean {
  const newest = thread.newest ?? 'always';
  if (newest === 'always') return true;
  if (newest !== 'scroll') return tells(newest, pane);
  for (let box = last?.parentElement; last && box; box = box.parentElement) {
    if (
      box.scrollHeight > box.clientHeight &&
      /auto|scroll/.test(getComputedStyle(box).overflowY)
    ) {
      return last.getBoundingClientRect().bottom <= box.getBoundingClientRect().bottom + END_SLACK;
    }
  }
  return true;
}
