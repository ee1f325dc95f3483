import { DAY } from '../model/interaction';
import type { CalendarDay } from '../time/calendar-day';
import { fromWall } from '../time/zone';
import { DateOrders } from './date-orders';
import { type Line, LineReader } from './lines';
import { readBody } from './media-words';
import { tellsOfMember } from './notices';
import { goOn, type OpenMessage } from './open-message';
import { plainDigits } from './plain-digits';
import { type Parsed, reject, skip } from './records';
import { shownForm, shownName } from './shown-form';
import { type DateNumbers, dayFromNumbers, placeStamp, readClock, readStamp } from './stamp';
import type { StampContext } from './whatsapp';

const TITLE = /^\ufeff?\[LINE\]\s*(.{1,200})$/u;
/** `Chat history with Ann`, `与Ann的聊天记录`, `Annとのトーク履歴`, `ประวัติการแชทกับ Ann`. */
const TITLES: readonly (readonly [pattern: RegExp, group: boolean])[] = [
  [/^chat history (?:with|between)[: ]+(.+)$/iu, false],
  [/^chat history in[: ]+(.+)$/iu, true],
  [/^(.+)とのトーク履歴$/u, false],
  [/^(.+)のトーク履歴$/u, true],
  [/^[与與和](.+)的聊天[记記][录錄]$/u, false],
  [/^(.+)的聊天[记記][录錄]$/u, true],
  [/^(.+)님과의 대화$/u, false],
  [/^ประวัติการ(?:แชท|สนทนา)กับ\s*(.+)$/u, false],
  [/^ประวัติการ(?:แชท|สนทนา)ใน\s*(.+)$/u, true],
];
const SAVED =
  /^(?:saved (?:on|time)|保存日[時期]|儲存日期|储存日期|保存時間|저장한 날짜|บันทึกวันที่|บันทึกเมื่อ)\s*[:：]\s*(.+)$/iu;
/** The end of a day's line: `(Sun)`, ` 星期日`, `（日）`, `(日)`. */
const WEEKDAY = /^\.?\s*(?:[(（][^()（）]{1,12}[)）]|[^\s\d]{1,14})?\s*$/u;
/** The beginning of one: `Sun, 12/31/2023`, `อา. 31/12/2023`. */
const WEEKDAY_FIRST = /^(?:[^\d\s]{1,14}[,.]?\s+)?(?=\d)/u;

/** The date a line stands for, or null: `2023/12/31(Sun)`, `2023.12.31 星期日`, `Sun, 12/31/2023`. */
export function readDayLine(text: string): DateNumbers | null {
  if (text.length > 48 || text.includes('\t')) return null;
  const plain = plainDigits(text).trim();
  const start = WEEKDAY_FIRST.exec(plain)?.[0].length ?? 0;
  const read = readStamp(plain.slice(start));
  if (!read || read.stamp.clock !== null) return null;
  return WEEKDAY.test(plain.slice(start + read.end)) ? read.stamp.date : null;
}

/** What the head of a LINE export tells. */
export interface LineHead {
  readonly name: string;
  readonly group: boolean | null;
}

/** The name in a title line, or null when it is none. */
export function readTitle(text: string): LineHead | null {
  const title = TITLE.exec(text)?.[1]?.trim();
  if (!title) return null;
  for (const [pattern, group] of TITLES) {
    const name = pattern.exec(title)?.[1];
    if (name) return { name: shownName(name.replace(/^"(.*)"$/, '$1')), group };
  }
  return { name: shownName(title), group: null };
}

/** Notes the dates and the head of a LINE export without reading more. */
export class LineDates {
  private readonly lines = new LineReader();
  private readonly words = new Map<string, number>();
  readonly orders: DateOrders;
  head: LineHead | null = null;

  constructor(today: CalendarDay) {
    this.orders = new DateOrders(today);
  }

  feed(piece: string): void {
    for (const line of this.lines.feed(piece)) this.note(line);
  }

  end(): void {
    for (const line of this.lines.end()) this.note(line);
  }

  private note({ number, text }: Line): void {
    if (number <= 5) this.head ??= readTitle(text);
    const date = readDayLine(text);
    if (date) this.orders.note(date);
    const word = /^\d{1,2}:\d{2} (\S{1,60}) /u.exec(text)?.[1];
    if (word && (this.words.size < 500 || this.words.has(word))) {
      this.words.set(word, (this.words.get(word) ?? 0) + 1);
    }
  }

  /**
   * Names that may begin a message where no tabs tell them from the text, longest first: the one in
   * the title, and words that begin many.
   */
  names(): string[] {
    const often = [...this.words].filter(([, count]) => count > 1).map(([word]) => word);
    return [...(this.head ? [this.head.name] : []), ...often].sort((a, b) => b.length - a.length);
  }
}

interface Open extends OpenMessage {
  readonly at: number | null;
  readonly sender: string;
  readonly first: string;
}

/**
 * Reads a LINE text export: a line for each day, then `21:41<tab>Name<tab>text`, in older desktop
 * exports with spaces instead of tabs.
 */
export class LineParser {
  private readonly lines = new LineReader();
  private day: CalendarDay | null = null;
  private open: Open | null = null;
  private readonly names = new Set<string>();

  /** @param names of the people in the chat, longest first, to tell name from text without tabs */
  constructor(
    private readonly ctx: StampContext,
    private readonly known: readonly string[] = [],
  ) {}

  feed(piece: string): Parsed[] {
    return this.lines.feed(piece).flatMap((line) => this.take(line));
  }

  end(): Parsed[] {
    const rest = this.lines.end().flatMap((line) => this.take(line));
    return [...rest, ...this.close()];
  }

  private take(line: Line): Parsed[] {
    const { text, number } = line;
    const isHead =
      number <= 5 && this.day === null && (readTitle(text) !== null || SAVED.test(text));
    if (isHead) return [...this.close(), skip('heading')];
    const date = readDayLine(text);
    if (date) {
      const day = dayFromNumbers(date, this.ctx.order, Math.floor(this.ctx.now / DAY));
      const before = this.close();
      this.day = Number.isNaN(day) ? null : day;
      return [...before, Number.isNaN(day) ? reject(number, 'bad-time', text) : skip('heading')];
    }
    const clock = this.clockOf(text);
    if (clock) return this.begin(line, clock);
    return goOn(this.open, line);
  }

  /** A clock at the beginning of a line and what follows, or null. */
  private clockOf(text: string): { ms: number; tabbed: boolean; rest: string } | null {
    const tab = text.indexOf('\t');
    if (tab > 0 && tab <= 16) {
      const head = plainDigits(text.slice(0, tab));
      const read = readClock(head, 0);
      if (!read || read === 'impossible' || head.slice(read.end).trim() !== '') return null;
      return { ms: read.ms, tabbed: true, rest: text.slice(tab + 1) };
    }
    const untabbed = /^((?:[^\d\s]{1,6} ?)?\d{1,2}:\d{2}(?: ?[AaPp]\.?[Mm]\.?)?) (.+)$/u.exec(text);
    if (!untabbed) return null;
    const read = readClock(plainDigits(untabbed[1] ?? ''), 0);
    return read && read !== 'impossible'
      ? { ms: read.ms, tabbed: false, rest: untabbed[2] ?? '' }
      : null;
  }

  private begin(line: Line, clock: { ms: number; tabbed: boolean; rest: string }): Parsed[] {
    const before = this.close();
    if (this.day === null) return [...before, reject(line.number, 'no-time', line.text)];
    const said = clock.tabbed ? tabbed(clock.rest) : this.spaced(clock.rest);
    // Without tabs, `Ann left the group` looks like a word of Ann's.
    if (!said || (!clock.tabbed && tellsOfMember(said.text))) return [...before, skip('system')];
    this.names.add(said.sender);
    this.open = {
      line,
      at: fromWall(this.day * DAY + clock.ms, this.ctx.zone).at,
      sender: said.sender,
      first: said.text,
      more: [],
      lines: 1,
      size: line.text.length,
      cut: line.cut,
    };
    return before;
  }

  /** `Ann Lee hello`: the name is one that is known to be in the chat. */
  private spaced(rest: string): { sender: string; text: string } | null {
    const name = this.known.find((each) => rest === each || rest.startsWith(`${each} `));
    return name ? { sender: name, text: rest.slice(name.length + 1) } : null;
  }

  private close(): Parsed[] {
    const { open } = this;
    this.open = null;
    if (!open) return [];
    const { line, lines, sender } = open;
    if (open.cut) return [reject(line.number, 'too-long', line.text, lines)];
    if (open.at === null) return [reject(line.number, 'bad-time', line.text, lines)];
    if (!sender) return [reject(line.number, 'no-sender', line.text, lines)];
    const body = readBody(unquote([open.first, ...open.more].join('\n').trimEnd()));
    if (typeof body === 'string') return [skip(body, lines)];
    return [
      {
        is: 'message',
        message: {
          line: line.number,
          lines,
          at: open.at,
          precision: 'minute',
          chat: '',
          sender,
          senderName: sender,
          kind: body.kind,
          text: shownForm(body.text),
          pageId: null,
        },
      },
    ];
  }
}

/** `Name<tab>text`; a notice has no name, or no second tab. */
function tabbed(rest: string): { sender: string; text: string } | null {
  const tab = rest.indexOf('\t');
  if (tab <= 0) return null;
  return { sender: shownName(rest.slice(0, tab)), text: rest.slice(tab + 1) };
}

/** A message of several lines stands in quotation marks, inner ones doubled. */
function unquote(text: string): string {
  return text.includes('\n') && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replace(/""/g, '"')
    : text;
}

/** When the file was saved, as its head says, or null. */
export function readSavedAt(text: string, ctx: StampContext): number | null {
  const saved = SAVED.exec(text.trim())?.[1];
  const read = saved ? readStamp(plainDigits(saved)) : null;
  return read ? (placeStamp(read.stamp, ctx.order, ctx.zone, ctx.now)?.at ?? null) : null;
}
