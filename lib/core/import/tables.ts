import {
  placeWhen,
  readAmount,
  readBirthday,
  readDirection,
  readKind,
  readPhone,
  readTags,
  readTierCell,
  readWhen,
} from './cells';
import type { Mapping, TableField } from './columns';
import { readBody } from './media-words';
import { type Parsed, type PersonRecord, reject, skip, type TableFormat } from './records';
import type { Row } from './rows';
import { shownForm, shownName } from './shown-form';
import type { StampContext } from './whatsapp';

/** How a table is to be read. */
export interface TablePlan {
  readonly format: TableFormat;
  readonly mapping: Mapping;
  /** The row of headings, counted from 0; rows above it are titles. −1: no headings. */
  readonly heading: number;
}

/** Names under which the program itself speaks. */
const PROGRAM = /^(?:系统|系统消息|系统通知|系统提示|system|system message|notification)$/iu;

/** Reads the rows of a table, one by one. */
export class TableParser {
  private index = -1;
  private readonly places: ReadonlyMap<TableField, readonly number[]>;

  constructor(
    private readonly plan: TablePlan,
    private readonly ctx: StampContext,
  ) {
    const places = new Map<TableField, number[]>();
    plan.mapping.forEach((field, i) => {
      if (field) places.set(field, [...(places.get(field) ?? []), i]);
    });
    this.places = places;
  }

  take(row: Row): Parsed {
    this.index += 1;
    if (this.index <= this.plan.heading) return skip('heading', row.lines);
    if (row.fault) return reject(row.line, row.fault, rawOf(row), row.lines);
    if (row.fields.every((field) => field.trim() === '')) return skip('blank', row.lines);
    return this.plan.format === 'archive' || this.plan.format === 'messages'
      ? this.message(row)
      : this.person(row);
  }

  private cell(row: Row, field: TableField): string {
    for (const i of this.places.get(field) ?? []) {
      const text = (row.fields[i] ?? '').trim();
      if (text !== '') return text;
    }
    return '';
  }

  private time(row: Row) {
    const told = [this.cell(row, 'time'), this.cell(row, 'date')].filter(Boolean);
    const clock = this.cell(row, 'clock');
    const text = told.length > 0 && clock ? `${told[0]} ${clock}` : (told[0] ?? '');
    if (text === '') return 'no-time';
    const when = readWhen(text);
    return (when && placeWhen(when, this.ctx)) ?? 'bad-time';
  }

  private message(row: Row): Parsed {
    const no = (reason: Parameters<typeof reject>[1]) =>
      reject(row.line, reason, rawOf(row), row.lines);
    const time = this.time(row);
    if (typeof time === 'string') return no(time);
    const archive = this.plan.format === 'archive';
    const name = shownName(this.cell(row, 'name'));
    const sender = shownName(this.cell(row, 'sender')) || (archive ? '' : name);
    if (!sender) return no('no-sender');
    const room = archive ? shownName(this.cell(row, 'room')) : '';
    const receiver = archive
      ? shownName(this.cell(row, 'receiver').split(/[,，;；]/u)[0] ?? '')
      : '';
    if (archive && !room && !receiver) return no('no-name');
    const direction = readDirection(this.cell(row, 'direction'));
    const words = this.cell(row, 'text');
    const told = readKind(this.cell(row, 'type'));
    const body = readBody(words);
    const isSystem = told === 'system' || PROGRAM.test(sender);
    if (isSystem || typeof body === 'string') return skip('system', row.lines);
    const kind = told && told !== 'text' ? told : body.kind;
    const text = kind === 'text' ? body.text : '';
    return {
      is: 'message',
      message: {
        line: row.line,
        lines: row.lines,
        ...time,
        chat: archive ? (room ? `room ${room}` : '') : name,
        sender,
        senderName: sender,
        ...(archive && !room ? { receiver, receiverName: receiver } : {}),
        ...(direction ? { direction } : {}),
        kind,
        text: shownForm(text),
        // An archive's ids are its own: no page shows them.
        pageId: null,
      },
    };
  }

  private person(row: Row): Parsed {
    const no = (reason: Parameters<typeof reject>[1]) =>
      reject(row.line, reason, rawOf(row), row.lines);
    const name = shownName(this.cell(row, 'name'));
    const phone = readPhone(this.cell(row, 'phone'));
    if (!name && !phone) return no('no-name');
    const { format } = this.plan;
    const extra =
      format === 'orders'
        ? this.order(row)
        : format === 'events'
          ? this.event(row)
          : this.profile(row);
    if (typeof extra === 'string') return no(extra);
    return {
      is: 'person',
      person: { line: row.line, lines: row.lines, name, phone, ...extra },
    };
  }

  private profile(row: Row): Partial<PersonRecord> | 'nothing-in-it' {
    const tags = [
      ...(this.places.get('tags') ?? []),
      ...(this.places.get('tagGroup') ?? []),
    ].flatMap((i) => readTags(row.fields[i] ?? ''));
    if (this.plan.format === 'tags' && tags.length === 0) return 'nothing-in-it';
    const birthday = readBirthday(this.cell(row, 'birthday'));
    const spend = readAmount(this.cell(row, 'spend'));
    const tier = readTierCell(this.cell(row, 'tier'));
    const remark = shownName(this.cell(row, 'remark')).slice(0, 100);
    return {
      ...(tags.length > 0 ? { tags: [...new Set(tags)].slice(0, 50) } : {}),
      ...(birthday ? { birthday } : {}),
      ...(spend === null ? {} : { spend }),
      ...(tier ? { tier } : {}),
      ...(remark ? { remark } : {}),
    };
  }

  private order(row: Row): Partial<PersonRecord> | 'no-time' | 'bad-time' | 'bad-amount' {
    const time = this.time(row);
    if (typeof time === 'string') return time;
    const written = this.cell(row, 'amount');
    const amount = written === '' ? 0 : readAmount(written);
    if (amount === null) return 'bad-amount';
    const what = shownName(this.cell(row, 'what')).slice(0, 60);
    return { order: { purchase: { at: time.at, what, warrantyMonths: 0 }, amount } };
  }

  private event(row: Row): Partial<PersonRecord> | 'no-time' | 'bad-time' {
    const time = this.time(row);
    if (typeof time === 'string') return time;
    const text = shownForm(this.cell(row, 'text') || this.cell(row, 'what'));
    return { event: { ...time, text } };
  }
}

function rawOf(row: Row): string {
  return row.fields.join(',');
}
