import type { CalendarDay } from '../time/calendar-day';
import type { Zone } from '../time/zone';
import { DateOrders } from './date-orders';
import { type Line, LineReader } from './lines';
import { readBody } from './media-words';
import { isWithinQuotes, tellsOfMember } from './notices';
import { goOn, type OpenMessage } from './open-message';
import { plainDigits } from './plain-digits';
import { type Parsed, reject, skip } from './records';
import { shownForm, shownName } from './shown-form';
import { type DateOrder, placeStamp, readStamp, type Stamp } from './stamp';

/** What has to be known to place the times of a file. */
export interface StampContext {
  readonly order: DateOrder;
  readonly zone: Zone;
  /** ms */
  readonly now: number;
}

interface Header {
  readonly stamp: Stamp;
  /** Behind the stamp: `Name: text`, or a notice. */
  readonly rest: string;
}

/** No header is longer than this. */
const HEADER = 64;
/** Between stamp and name: ` - ` on Android, `] ` on iOS, `: ` long ago, ` ~ ` of unsaved contacts. */
const SEPARATOR = /^(?: ?[-–] | ?\] ?|: | ~ )/;
const NAME = /^(.{1,150}?): ?/su;
/** A line that could begin with a stamp: the others are the rest of a message. */
const BEGINS = /^[\u200e\u200f\u202a-\u202c\ufeff]*\[?[\p{Nd}]/u;

/**
 * Reads the head of a line as WhatsApp writes it, on Android `12/31/23, 9:41 PM - Name: text`, on iOS
 * `[31.12.23, 21:41:05] Name: text`, in any language.
 */
export function readHeader(text: string): Header | null {
  if (!BEGINS.test(text)) return null;
  const start = /^[\u200e\u200f\u202a-\u202c\ufeff]*/.exec(text)?.[0].length ?? 0;
  const bracket = text[start] === '[';
  const raw = text.slice(start + (bracket ? 1 : 0), start + HEADER);
  const head = plainDigits(raw);
  const read = readStamp(head);
  if (!read || read.stamp.clock === null) return null;
  const behind = head.slice(read.end);
  const separator = SEPARATOR.exec(behind);
  if (!separator || bracket !== separator[0].includes(']')) return null;
  // The plain form may be shorter: the separator is found again in the text itself.
  const rest = restOf(text, start, read.end + separator[0].length, head, raw);
  return { stamp: read.stamp, rest };
}

/** What follows the first `count` plain characters. */
function restOf(text: string, start: number, count: number, head: string, raw: string): string {
  const from = start + (text[start] === '[' ? 1 : 0);
  if (head.length === raw.length) return text.slice(from + count);
  let i = from;
  for (let seen = 0; seen < count && i < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(i) ?? 0);
    seen += plainDigits(sign).length;
    i += sign.length;
  }
  return text.slice(i);
}

/** Notes the dates of a WhatsApp export without reading more, to learn their order. */
export class WhatsAppDates {
  private readonly lines = new LineReader();
  readonly orders: DateOrders;

  constructor(today: CalendarDay) {
    this.orders = new DateOrders(today);
  }

  feed(piece: string): void {
    for (const { text } of this.lines.feed(piece)) this.note(text);
  }

  end(): void {
    for (const { text } of this.lines.end()) this.note(text);
  }

  private note(text: string): void {
    const header = readHeader(text);
    if (header) this.orders.note(header.stamp.date);
  }
}

interface Open extends OpenMessage {
  readonly header: Header;
}

/**
 * Reads a WhatsApp chat export. Fed with the text in pieces; gives every line back as part of a
 * message, as one that holds nothing to import, or as rejected.
 */
export class WhatsAppParser {
  private readonly lines = new LineReader();
  private open: Open | null = null;

  constructor(private readonly ctx: StampContext) {}

  feed(piece: string): Parsed[] {
    return this.lines.feed(piece).flatMap((line) => this.take(line));
  }

  end(): Parsed[] {
    const rest = this.lines.end().flatMap((line) => this.take(line));
    return [...rest, ...this.close()];
  }

  private take(line: Line): Parsed[] {
    const header = readHeader(line.text);
    if (header) {
      const before = this.close();
      this.open = { header, line, more: [], lines: 1, size: line.text.length, cut: line.cut };
      return before;
    }
    return goOn(this.open, line);
  }

  private close(): Parsed[] {
    const { open } = this;
    this.open = null;
    return open ? [this.read(open)] : [];
  }

  private read({ header, line, more, lines, cut }: Open): Parsed {
    if (cut) return reject(line.number, 'too-long', line.text, lines);
    const name = NAME.exec(header.rest);
    if (!name) return skip('system', lines);
    const said = header.rest.slice(name[0].length);
    if (isWithinQuotes(name[1] ?? '', said)) return skip('system', lines);
    const speaker = shownName(name[1] ?? '');
    // `Ann: Ann created group "x"`: the line of the program, given to the one who did it.
    const own = shownName(said);
    if (own.startsWith(`${speaker} `) && tellsOfMember(own.slice(speaker.length))) {
      return skip('system', lines);
    }
    const body = readBody([said, ...more].join('\n').trimEnd());
    if (typeof body === 'string') return skip(body, lines);
    const time = placeStamp(header.stamp, this.ctx.order, this.ctx.zone, this.ctx.now);
    if (!time) return reject(line.number, 'bad-time', line.text, lines);
    const sender = shownName((name[1] ?? '').replace(/^\s*~\s*/u, ''));
    if (!sender) return reject(line.number, 'no-sender', line.text, lines);
    return {
      is: 'message',
      message: {
        line: line.number,
        lines,
        ...time,
        chat: '',
        sender,
        senderName: sender,
        kind: body.kind,
        text: shownForm(body.text),
        pageId: null,
      },
    };
  }
}

const FILE_NAMES =
  /^(?:WhatsApp[ _-]?(?:Chat|聊天|チャット|채팅)?[ _]?(?:-|with|mit|met|con|med|与|與|和)?|Chat (?:de |do |di )?WhatsApp (?:con|com|mit)|Conversa do WhatsApp com|Discussion WhatsApp avec|Чат WhatsApp с|Chat WhatsApp con|Obrolan WhatsApp dengan|与|與)[ _-]*/iu;

/** The name of a chat as the file's name tells it, '' when it tells none (`_chat.txt`). */
export function chatNameOf(fileName: string): string {
  const plain = shownName(
    fileName
      .replace(/^.*[\\/]/, '')
      .replace(/\.(?:txt|zip)$/i, '')
      .replace(/ ?\(\d{1,3}\)$/, ''),
  );
  if (/^_?chat$/i.test(plain)) return '';
  const rest = plain.replace(FILE_NAMES, '').replace(/^"(.*)"$/, '$1');
  return rest === plain && !/whatsapp/i.test(plain)
    ? plain
    : rest.replace(/\s*的\s*WhatsApp\s*(?:聊天|對話|对话).*$/iu, '').trim();
}
