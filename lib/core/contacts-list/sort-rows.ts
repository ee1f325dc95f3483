import type { Level } from '../model/assessment';
import type { ContactRow } from './contact-row';
import type { ListSort } from './list-filter';

type Compare = (a: ContactRow, b: ContactRow) => number;

/** As names are looked up in a Chinese address book: by pinyin, Latin letters among them. */
const names = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** After those whose risk is told: who is gone, and who was not seen enough for any to be told. */
const LATER: Readonly<Partial<Record<Level, number>>> = { lost: 1, unknown: 2 };

const byId: Compare = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const newest = (a: number | null, b: number | null) => (b ?? -1) - (a ?? -1);

const ORDERS: Readonly<Record<ListSort, Compare>> = {
  risk: (a, b) => (LATER[a.level] ?? 0) - (LATER[b.level] ?? 0) || b.risk - a.risk,
  in: (a, b) => newest(a.lastIn, b.lastIn),
  out: (a, b) => newest(a.lastOut, b.lastOut),
  waiting: (a, b) => (a.waitingSince ?? Number.MAX_VALUE) - (b.waitingSince ?? Number.MAX_VALUE),
  name: (a, b) => names.compare(a.name, b.name),
};

/** The order of a sort; equals by id, so that the list never jumps by itself. */
export function compareRows(sort: ListSort): Compare {
  const order = ORDERS[sort];
  return (a, b) => order(a, b) || byId(a, b);
}
