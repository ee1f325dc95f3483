import type { SiteDefinition } from '../definition';
import { frameAround } from '../site-document';
import { sitePattern } from '../site-pattern';
import { buildSelector } from './build-selector';
import type { Heading } from './find-heading';
import { induceIdentity } from './induce-identity';
import type { InducedList } from './induce-list';
import type { InducedThread } from './induce-thread';
import type { Answer, Induced } from './induced';
import { LIMITS } from './words';

/** A definition of the parts that were found. */
export function assemble(
  document: Document,
  list: InducedList | null,
  talk: InducedThread | null,
): SiteDefinition {
  const frame = frameAround(document);
  const page = frame?.ownerDocument ?? document;
  const [inPage] = frame ? buildSelector([frame], page) : [];
  const { hostname, href } = page.location;
  const known = list && talk ? induceIdentity(list.rows, list.open, talk.pane) : null;
  const host =
    hostname
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'page';
  return {
    id: `local-${host}`,
    version: 1,
    title: { zh: hostname || '本地页面', en: hostname || 'Local page' },
    matches: /^https?:/.test(href) ? [sitePattern(href)] : [],
    ...(inPage && { frame: inPage.selector }),
    detect: [list?.definition.root ?? talk?.definition.pane ?? 'body'],
    notReady: [],
    scope: 'origin',
    ...(list && { list: { ...list.definition, id: known ? [known.list] : [] } }),
    ...(talk && { thread: { ...talk.definition, key: known ? [known.key] : [] } }),
    ...(talk?.compose && { compose: talk.compose }),
    evidence: 'run',
    verified: 'no',
    limits: [LIMITS.byItself, ...(known ? [] : [LIMITS.byName])],
  };
}

/** What was found of each field of a definition. */
export function findings(
  definition: SiteDefinition,
  list: InducedList | null,
  talk: InducedThread | null,
  heading: Heading | null,
  answers: readonly Answer[],
): Induced['fields'] {
  const yes = answers.some(
    (one) => one.ask === 'is-this-the-customer' && one.yes && one.option === heading?.text,
  );
  const name = heading && {
    confidence: yes ? 0.98 : heading.inList ? 0.95 : 0.5,
    seen: 1,
    of: 1,
    examples: [heading.element],
  };
  const all = {
    'list.row': list?.fields.row,
    'list.name': list?.fields.name,
    'list.time': list?.fields.time,
    'list.unread': list?.fields.unread,
    'list.open': list?.fields.open,
    'list.id': definition.list?.id.length
      ? { confidence: 0.9, seen: list?.rows.length ?? 0, of: list?.rows.length ?? 0, examples: [] }
      : undefined,
    'thread.row': talk?.fields.row,
    'thread.name': talk && name ? name : undefined,
    'thread.direction': talk?.fields.direction,
    'thread.text': talk?.fields.text,
    'thread.time': talk?.fields.time,
    'thread.separator': talk?.fields.separator,
    'compose.box': definition.compose ? talk?.fields.box : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
