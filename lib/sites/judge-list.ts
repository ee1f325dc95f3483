import { judgeField } from '@/lib/core/health/judge-field';
import type { SiteDefinition } from './definition';
import type { Judgement } from './health';
import { compareDetectors, counted, FieldYield, SAMPLE, worstOf } from './judge-yield';
import { locateVisible, type Root } from './locate';
import { readKnown } from './read-identity';
import { findRows, MAX_ROWS } from './read-rows';
import { placeOf, resolve, tellsAny } from './resolve';

/** Judges the contact list; null when the definition has none. */
export function judgeList(site: SiteDefinition, root: Root): Judgement | null {
  const list = site.list;
  if (!list) return null;
  const rows = findRows(site, root);
  const loose = Math.min(locateVisible(root, list.rowLoose).length, MAX_ROWS);
  const detectors = compareDetectors(rows.length, loose);
  const row = counted('list.row', loose, rows.length);
  if (rows.length === 0) {
    const absent = detectors === 'empty' && !locateVisible(root, list.root).length;
    return { verdict: absent ? 'not-ready' : detectors, fields: [row] };
  }

  const id = new FieldYield('list.id');
  const name = new FieldYield('list.name');
  const mark = new FieldYield('list.nameMark');
  const time = new FieldYield('list.time');
  const values = new Set<string>();
  const sample = rows.slice(0, SAMPLE).filter((element) => !tellsAny(list.skip, element));
  for (const element of sample) {
    const place = placeOf(element, root);
    const known = readKnown(list.id, list, place);
    if (known) {
      values.add(known.identity.value);
      id.add(known.keyRank);
    }
    if (known && known.nameRank >= 0) {
      name.add(known.nameRank);
      if (list.name[known.nameRank]?.take !== 'name') mark.add(known.nameRank);
    }
    if (list.time) time.add(resolve(list.time, place)?.rank ?? null);
  }
  const n = sample.length;
  // A contact may stand in two groups of one list; the same one everywhere is a misread id.
  const misread = n >= 4 && values.size * 3 < n;
  const ids = { ...id.of(n), ...(misread ? { seen: values.size } : {}) };
  // Names told by nothing but their place in the row are others as soon as the row is laid out anew.
  const byPlace = list.name.some((source) => source.take === 'name');
  const fields = [
    ids,
    name.of(n),
    ...(byPlace ? [mark.of(n)] : []),
    ...(list.time ? [time.of(n)] : []),
  ];
  return { verdict: worstOf([detectors, ...fields.map(judgeField)]), fields: [row, ...fields] };
}
