import type { SiteDefinition, Source } from '@/lib/sites/definition';
import { locate } from '@/lib/sites/locate';
import { findPane, panePlace } from '@/lib/sites/read-pane';
import { readRows } from '@/lib/sites/read-rows';
import { readThread } from '@/lib/sites/read-thread';
import type { MessageReading } from '@/lib/sites/reading';
import { SITES } from '@/lib/sites/registry';
import { type Place, resolve, sourceElement } from '@/lib/sites/resolve';
import type { Pointed } from '@/lib/sites/teach/points';

const CONTEXT = { now: Date.parse('2026-11-22T12:00:00Z'), timeZone: 'UTC' };

/** What a page means, by the definition written for it, and where an operator would point. */
export function truthOf(id: string) {
  const site = SITES.find((one) => one.id === id) as SiteDefinition;
  const rows = readRows(site, document, CONTEXT);
  const thread = readThread(site, document, CONTEXT);
  const pane = findPane(site, document);
  const place = (element: Element): Place => ({
    element,
    page: document,
    url: location.href,
    ...(pane && { pane }),
  });
  const partOf = (sources: readonly Source[] | undefined, element: Element) => {
    const found = resolve(sources, place(element));
    const source = found && sources?.[found.rank];
    return source && !source.url ? sourceElement(source, place(element)) : null;
  };
  const [first, second] = rows.filter((row) => partOf(site.list?.name, row.element));
  const said = (side: string) =>
    (thread?.messages ?? []).filter((one) => one.direction === side && one.text !== '');
  const words = ({ element }: MessageReading) => partOf(site.thread?.text, element) ?? element;
  const heading =
    pane && site.thread ? partOf(site.thread.name, panePlace(pane, document).element) : null;
  const box = pane && site.compose ? locate(pane, site.compose.box) : null;
  const some = (...elements: (Element | null | undefined)[]) => {
    const kept = elements.filter((one) => one != null);
    return kept.length ? kept : undefined;
  };
  const pointed: Pointed = Object.fromEntries(
    Object.entries({
      ...(first && second
        ? {
            row: some(
              partOf(site.list?.name, first.element),
              partOf(site.list?.name, second.element),
            ),
            name: some(partOf(site.list?.name, first.element)),
            time: some(partOf(site.list?.time, first.element)),
          }
        : {}),
      theirs: some(...said('in').slice(0, 2).map(words)),
      ours: some(...said('out').slice(0, 2).map(words)),
      box: some(box),
    }).filter(([, value]) => value !== undefined),
  );
  return { rows, thread, pointed, heading };
}
