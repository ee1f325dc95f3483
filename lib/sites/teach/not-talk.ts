import type { Source, Tell } from '../definition';
import { lookOf } from '../look-of';
import type { PageView } from './page-view';
import { splitters } from './row-marks';
import { bubbleOf, type Candidate } from './score-sets';

/** What programmers call messages that only colleagues see. */
const NOTE_WORDS = new Set(
  'note notes internal private whisper memo lock locked remark'.split(' '),
);

/** Written on such messages, as a label of its own. */
const NOTE_LABEL =
  /^[([（【]?(?:内部|私密|私人|员工|客服)(?:备注|便签|便笺|消息|留言)[)\]）】]?[:：]?$|^仅(?:客服|内部|团队|同事|自己|我)(?:成员)?可见$|^[([]?(?:internal|private|staff)(?: note| comment| message)?[)\]]?:?$|^only (?:visible|seen) (?:to|by) .{1,40}$|^(?:visible|shown) (?:only )?to (?:you|agents|your team|staff).{0,20}$/i;

/** Class names and attributes that make a private note on any page, in sight now or not. */
const NOTES =
  '[class*="private-note" i],[class*="privatenote" i],[class*="private_note" i],[class*="internal-note" i],[class*="internalnote" i],[class*="internal_note" i],[data-private="true"],[data-internal="true"],[data-message-type="note" i],[data-type="internal" i]';

/** Lines of pages themselves that look like somebody's words, whole. Nobody writes just this. */
const LINES = [
  '你撤回了一条消息',
  '您撤回了一条消息',
  '你撤回了一条消息 重新编辑',
  '对方撤回了一条消息',
  '消息已撤回',
  '该消息已撤回',
  '此消息已被撤回',
  'You deleted this message',
  'You unsent a message',
  'You recalled a message',
  'This message was deleted',
  'Message deleted',
  'Message recalled',
];

/** Labels of private notes that have come into sight later, word for word. */
const LABELS = ['内部', '私密', '私人', '员工', '客服']
  .flatMap((whose) => ['备注', '便签', '便笺'].map((what) => whose + what))
  .flatMap((label) => [label, `[${label}]`, `【${label}】`, `（${label}）`, `${label}：`])
  .concat(
    '仅内部可见',
    '仅客服可见',
    '仅团队可见',
    '仅团队成员可见',
    '仅同事可见',
    'Private note',
    'Internal note',
    'Internal comment',
    'Staff note',
    'Only visible to agents',
    'Only visible to your team',
    'Visible to agents only',
  );

/** What of a conversation is passed over wherever it comes to stand. */
export function neverTalk(rows: readonly HTMLElement[], text: readonly Source[]): Tell[] {
  const named = rows.filter((row) => row.matches(NOTES) || row.querySelector(NOTES));
  return [
    ...(named.length * 2 <= rows.length ? [{ sel: NOTES }] : []),
    { sel: ':is(span, small, label, em, b, strong, i):not(:has(*))', equals: LABELS },
    ...text.map(({ sel }) => ({ ...(sel && { sel }), equals: LINES })),
  ];
}

/** What says of some bubbles of one side that only colleagues see them; null where nothing does. */
export interface Notes {
  readonly mark: string;
  readonly rows: readonly HTMLElement[];
}

/** Bubbles of one side whose mark, or a label on them, calls them a private note. */
export function findNotes(
  thread: Candidate,
  marks: ReadonlyMap<Element, ReadonlyMap<string, number>>,
): Notes | null {
  const { rows } = thread.set;
  const labelled = rows.filter((row) =>
    (thread.inside.get(row) ?? []).some(({ text }) => NOTE_LABEL.test(text)),
  );
  const worded = [...new Set(rows.flatMap((row) => [...(marks.get(row)?.keys() ?? [])]))]
    .filter(saysNote)
    .map((css) => rows.filter((row) => marks.get(row)?.has(css)));
  for (const some of [labelled, ...worded]) {
    if (some.length === 0 || some.length * 2 > rows.length) continue;
    const others = rows.filter((row) => !some.includes(row));
    const own = splitters(marks, some, others);
    const best = own.find(([css]) => saysNote(css)) ?? own[0];
    if (best) return { mark: best[0], rows: some };
  }
  return null;
}

/**
 * Bubbles that are coloured or framed otherwise than most of their side: a private note may be, and
 * so may be an answer of a robot. What they are is not known.
 * @param own bubbles of our side
 * @param known those the operator called ours, and so all that look like them
 * @returns together with a mark that no other bubble has; those without one can't be told apart
 */
export function findOdd(
  thread: Candidate,
  view: PageView,
  marks: ReadonlyMap<Element, ReadonlyMap<string, number>>,
  own: readonly HTMLElement[],
  known: readonly HTMLElement[],
): { readonly rows: readonly HTMLElement[]; readonly marks: readonly string[] } {
  const looks = Map.groupBy(
    own.filter((row) => thread.set.cores.has(row)),
    (row) => lookOfRow(thread, view, row),
  );
  const [most = []] = [...looks.values()].sort((a, b) => b.length - a.length);
  const told = [...looks].filter(
    ([look, rows]) =>
      look !== '' && rows.length * 2 <= most.length && !rows.some((row) => known.includes(row)),
  );
  const odd = told.flatMap(([, rows]) => {
    const others = thread.set.rows.filter((row) => !rows.includes(row));
    const mark = splitters(marks, rows, others)[0]?.[0] ?? passingMark(rows, others);
    return mark ? [{ rows, mark }] : [];
  });
  return { rows: odd.flatMap(({ rows }) => rows), marks: odd.map(({ mark }) => mark) };
}

/** Generated classes and inline colours are no hooks to read by, but they do to leave a side open. */
function passingMark(rows: readonly HTMLElement[], others: readonly HTMLElement[]): string | null {
  const [first] = rows;
  const has = (row: Element, css: string) => row.matches(css) || row.querySelector(css) !== null;
  const parts = first ? [first, ...[...first.querySelectorAll<HTMLElement>('*')].slice(0, 60)] : [];
  const tried = parts.flatMap((part) => [
    ...[...part.classList].map((name) => `.${CSS.escape(name)}`),
    ...[part.style.backgroundColor, part.style.borderStyle]
      .filter((value) => value && part.getAttribute('style')?.includes(value))
      .map((value) => `[style*="${value}"]`),
  ]);
  return (
    tried.find(
      (css) => rows.every((row) => has(row, css)) && !others.some((row) => has(row, css)),
    ) ?? null
  );
}

/** Of elements that neither are nor hold nor stand in what is marked. */
export function withoutMarked(selector: string, marks: readonly string[]): string {
  return marks.reduce((css, mark) => `${css}:not(${mark}, ${mark} *, :has(${mark}))`, selector);
}

/** Colour and frame of a bubble; '' for words that stand in none. */
function lookOfRow({ set }: Candidate, view: PageView, row: HTMLElement): string {
  const words = set.cores.get(row)?.[0]?.element;
  return words ? lookOf(words, bubbleOf(words, set, view)) : '';
}

/** Whether bubbles of our side, as the reader will look at them, are all of one colour and frame. */
export function haveOneLook({ set }: Candidate, own: readonly HTMLElement[]): boolean {
  const looks = own.flatMap((row) => {
    const words = set.cores.get(row)?.[0]?.element;
    return words ? [lookOf(words, row)] : [];
  });
  return looks.length > 1 && new Set(looks).size === 1;
}

function saysNote(css: string): boolean {
  if (/["'](?:false|0|no|none)["']/.test(css)) return false;
  const words =
    css
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return (
    words.some((word) => NOTE_WORDS.has(word)) &&
    !words.some((word) => /^(not|no|non|un|public)$/.test(word))
  );
}
