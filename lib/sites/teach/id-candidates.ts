import { shortHash } from '@/lib/core/hash';
import type { SiteDefinition, Source } from '../definition';
import { findPane } from '../read-pane';
import { readRows } from '../read-rows';
import { attributesOf, inAddress, inPane, isPosition, LINK_ENDS, readIn } from './induce-identity';

/** Something of a row that may be the contact's id, and how it stands the test now. */
export interface IdCandidate {
  readonly list: Source;
  /** Where the open conversation says the same; null: nowhere. */
  readonly key: Source | null;
  /** What the place is called in the page: an attribute, a part of an address. */
  readonly place: string;
  readonly keyPlace: string;
  /** Rows that have it, of how many, and in how many different values. */
  readonly rows: number;
  readonly of: number;
  readonly different: number;
  /** The values count the rows: they tell where a row stands, not whose it is. */
  readonly counts: boolean;
  /** Fingerprint of the open contact's value: the next conversation must have another. */
  readonly open: string;
}

const MAX = 8;
const MIN_LENGTH = 2;

/**
 * What the page may know its contacts by: attributes of the rows, parts of their links. Only told, never
 * used: whether one is an id shows when two conversations have been open, each with its own row's value.
 * @returns the best first; empty without a list, or while no conversation of it is open
 */
export function idCandidates(site: SiteDefinition, document: Document): IdCandidate[] {
  const pane = findPane(site, document);
  const rows = readRows(site, document, { now: 0, timeZone: 'UTC' });
  const open = rows.find((row) => row.open);
  if (!pane || !open || rows.length < 2) return [];
  const elements = rows.map(({ element }) => element);
  return attributesOf(open.element, true)
    .flatMap(({ sel, attr }) => sourcesOf(sel, attr, open.element))
    .flatMap((list): IdCandidate[] => {
      const values = elements.map((row) => readIn(list, row));
      const known = values.filter((value) => value !== undefined && value.length >= MIN_LENGTH);
      const value = readIn(list, open.element);
      if (!value || known.length < rows.length * 0.9 || value.length > 200) return [];
      const key = inPane(pane, open.element, value, true) ?? inAddress(document, value);
      return [
        {
          list,
          key,
          place: placeOf(list),
          keyPlace: key ? placeOf(key) : '',
          rows: known.length,
          of: rows.length,
          different: new Set(known).size,
          counts: isPosition(known as string[]),
          open: shortHash(['id', value], 8),
        },
      ];
    })
    .filter(({ different, rows: n }) => different > n / 2)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MAX);
}

function worth({ key, different, rows, counts }: IdCandidate): number {
  return (key ? 2 : 0) + (different === rows ? 1 : 0) - (counts ? 2 : 0);
}

/** Links hold the id at their end, or as one of their parameters. */
function sourcesOf(sel: string | null, attr: string, row: Element): Source[] {
  const start: Source = { ...(sel && { sel }), attr };
  if (attr !== 'href') return [start];
  const href = readIn(start, row) ?? '';
  const last = /[?&]([\w-]{1,40})=[^&#]*$/.exec(href)?.[1];
  return [
    ...LINK_ENDS.map((cut): Source => ({ ...start, cut })),
    ...(last ? [{ ...start, cut: [{ after: `${last}=` }] }] : []),
  ];
}

function placeOf({ attr, cut, url }: Source): string {
  if (url) return 'query' in url ? `?${url.query}=` : 'path' in url ? '/…/' : '#/…';
  const [first] = cut ?? [];
  return typeof first === 'object' && 'after' in first ? `${attr} ${first.after}` : (attr ?? '');
}
