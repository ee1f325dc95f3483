import type { SiteDefinition } from '../definition';
import { judge } from '../health';
import { readRows } from '../read-rows';
import { readThread } from '../read-thread';
import { oneLine } from '../shown-text';
import type { Heading } from './find-heading';
import type { InducedList } from './induce-list';
import type { InducedThread } from './induce-thread';

/** Some moment; only names, sides and counts are compared. */
const CONTEXT = { now: 4_000_000_000_000, timeZone: 'UTC' };

/**
 * Runs the reader on a draft and compares with what was seen. A part that reads anything else than
 * that is taken out.
 * @returns null when nothing is left
 */
export function confirmDraft(
  draft: SiteDefinition,
  list: InducedList | null,
  talk: InducedThread | null,
  heading: Heading | null,
): { definition: SiteDefinition } | null {
  let definition = draft;
  const document = (list?.rows[0] ?? talk?.pane)?.ownerDocument;
  if (!document) return null;
  if (definition.list && list && !rowsAreRight(definition, document, list))
    definition = withoutList(definition);
  if (definition.thread && talk && !threadIsRight(definition, document, talk, heading))
    definition = withoutThread(definition);
  if (!definition.list && !definition.thread) return null;
  // Sides that aren't told yet are asked for; everything else has to be in order.
  const asked = talk !== null && talk.directions.told.size === 0;
  return !asked && judge(definition, document).verdict === 'broken' ? null : { definition };
}

function rowsAreRight(definition: SiteDefinition, document: Document, list: InducedList): boolean {
  const rows = readRows(definition, document, CONTEXT);
  const right = rows.filter((row) => row.name === oneLine(list.names.get(row.element) ?? row.name));
  return (
    rows.length >= list.names.size * 0.9 &&
    right.length === rows.length &&
    rows.filter((row) => row.open).length <= 1
  );
}

function threadIsRight(
  definition: SiteDefinition,
  document: Document,
  talk: InducedThread,
  heading: Heading | null,
): boolean {
  const thread = readThread(definition, document, CONTEXT);
  if (!thread || (heading && thread.name !== oneLine(heading.text))) return false;
  const wrong = thread.messages.some(({ element, direction }) => {
    const told = talk.directions.told.get(element);
    return direction !== 'unknown' && direction !== told;
  });
  const others = thread.messages.some(
    ({ element, text }) =>
      text && !squeezed(text).includes(squeezed(talk.said.get(element) ?? '').slice(0, 40)),
  );
  const empty = thread.messages.filter((message) => !message.text).length;
  return !wrong && !others && thread.messages.length > 0 && empty < thread.messages.length * 0.5;
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

function withoutList(definition: SiteDefinition): SiteDefinition {
  const { list: _, ...rest } = definition;
  return rest.thread
    ? { ...rest, detect: [rest.thread.pane], thread: { ...rest.thread, key: [] } }
    : rest;
}

function withoutThread({ thread: _, compose: __, ...rest }: SiteDefinition): SiteDefinition {
  return rest;
}
