import type { ListDefinition, SiteDefinition, Source, Tell, ThreadDefinition } from '../definition';
import { readRows } from '../read-rows';
import { readThread } from '../read-thread';

const CONTEXT = { now: 4_000_000_000_000, timeZone: 'UTC' };

/** A group's name with a number in brackets behind it. */
const COUNTED = /((?:群聊?|组|group|team|community|club)\s?[(（])\s*(\d{1,6})\s*人?\s*[)）]\s*$/i;
/** Smaller ones may number groups: "互助群（3）" is the third. One group alone must show a larger one. */
const MEMBERS = 20;
const SURELY_MEMBERS = 100;

/**
 * Pages that write how many are in a group behind its name: the number is read as such and is no part
 * of the name, which would be another one with every member who comes or goes. Taken for such is a
 * number that no group is likely to bear in its name, or one that only the heading shows.
 */
export function withGroupCounts(definition: SiteDefinition, document: Document): SiteDefinition {
  const { list, thread } = definition;
  const rows = readRows(definition, document, CONTEXT);
  const heading = thread ? (readThread(definition, document, CONTEXT)?.name ?? '') : '';
  const counted = [...rows.map(({ name }) => name), heading].filter(
    (name) => countIn(name) !== null,
  );
  const different = new Set(counted.map(countIn));
  const bare = heading.replace(/\s*[(（][^(（]*$/, '');
  const onlyAbove =
    COUNTED.test(heading) && rows.some(({ name }) => name === bare && name !== heading);
  if (onlyAbove) counted.push(heading);
  const sure =
    onlyAbove || different.size > 1 || Math.max(0, ...[...different].map(Number)) >= SURELY_MEMBERS;
  if (!sure) return definition;
  const marks = [...new Set(counted.flatMap((name) => COUNTED.exec(name)?.[1] ?? []))];
  const contains = [
    ...new Set(marks.flatMap((mark) => [mark, mark.replace(/.$/, '('), mark.replace(/.$/, '（')])),
  ];
  const next = {
    ...definition,
    ...(list && { list: { ...list, ...asGroups(list, contains) } }),
    ...(thread && { thread: { ...thread, ...asGroups(thread, contains) } }),
  };
  const people = (site: SiteDefinition) =>
    new Set(readRows(site, document, CONTEXT).map(({ identity }) => identity.value)).size;
  return people(next) === people(definition) ? next : definition;
}

/** A number that may well be one of members: neither a small one nor a year. */
function countIn(name: string): number | null {
  const count = Number(COUNTED.exec(name)?.[2] ?? 0);
  return count >= MEMBERS && !(count >= 1950 && count <= 2050) ? count : null;
}

function asGroups(
  { name }: ListDefinition | ThreadDefinition,
  contains: readonly string[],
): { name: readonly Source[]; group?: Tell; members?: readonly Source[] } {
  const cut = (source: Source, last: 'members' | 'no-members'): Source => ({
    ...source,
    cut: [...(source.cut ?? []), last],
  });
  const names = name.map((source) => cut(source, 'no-members'));
  const [first] = name;
  if (!first || first.at || first.up || first.take || !first.sel) return { name: names };
  const { sel, attr } = first;
  return {
    name: names,
    group: { sel, ...(attr && { attr }), contains },
    members: [cut(first, 'members')],
  };
}
