import { Dexie } from 'dexie';
import type { ContactRow } from '@/lib/core/contacts-list/contact-row';
import { namesakes } from '@/lib/core/contacts-list/namesakes';
import type { Strategy } from '@/lib/core/strategy/strategy';
import type { Database } from '@/lib/storage/db';
import { changedKeys } from './changed-keys';
import { inSlices, pause } from './in-slices';
import {
  type RowSetting,
  readAllRows,
  readFirstRows,
  readRowSetting,
  readRowsOf,
} from './read-rows';

/** While everything is read the list is shown anew this often, in ms. */
const SHOW_EVERY = 400;
/** Changes this close together are read once, in ms. */
const SETTLE = 150;
/** Everything is read anew this long after a change that names no contacts, in ms. */
const ANEW = 1500;

/** All contacts as far as they were read. A new object for every change. */
export interface RosterView {
  readonly phase: 'reading' | 'read' | 'failed';
  readonly rows: readonly ContactRow[];
  /** How many there are to read; null until they were counted. */
  readonly total: number | null;
  readonly namesakes: ReadonlySet<string>;
}

const NOTHING: RosterView = { phase: 'reading', rows: [], total: null, namesakes: new Set() };

/**
 * Every contact as a lean row in the page's memory: read once, then kept up with what is written, by
 * the keys that Dexie names. Dropped with the page that shows it, so that a locked vault leaves no
 * name behind.
 */
export class Roster {
  #view = NOTHING;
  #rows = new Map<string, ContactRow>();
  #strategy: Strategy | null = null;
  #setting: RowSetting | null = null;
  #changed = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #anew: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #closing = new AbortController();
  /** Ends the reading that is under way when everything has to be read anew. */
  #reading = new AbortController();

  constructor(private readonly db: Database) {
    Dexie.on('storagemutated', this.#onWritten);
  }

  readonly subscribe = (listen: () => void): (() => void) => {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  };

  readonly view = (): RosterView => this.#view;

  /** Reads everybody the first time, and anew when the strategy changed: the tiers follow it. */
  open(strategy: Strategy): void {
    if (this.#strategy === strategy) return;
    this.#strategy = strategy;
    void this.#read(strategy);
  }

  async #read(strategy: Strategy): Promise<void> {
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const isOver = () => reading.signal.aborted || this.#closing.signal.aborted;
    try {
      const setting = await readRowSetting(this.db, strategy);
      if (isOver()) return;
      this.#setting = setting;
      await this.#readAll(setting, isOver);
    } catch (error) {
      if (isOver()) return;
      console.error(error);
      this.#show({ phase: 'failed' });
    }
  }

  close(): void {
    Dexie.on('storagemutated').unsubscribe(this.#onWritten);
    this.#closing.abort();
    this.#reading.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#anew);
    this.#rows.clear();
    this.#view = NOTHING;
  }

  async #readAll(setting: RowSetting, isOver: () => boolean): Promise<void> {
    const isFirst = this.#rows.size === 0;
    if (isFirst) {
      const first = await readFirstRows(this.db, setting);
      if (isOver()) return;
      this.#put(first);
      if (first.length > 0) this.#show({ phase: 'reading', total: null });
    }
    let total: number | null = null;
    const counting = this.db.summaries.count().then((count) => {
      total = count;
    });
    const seen = new Set<string>();
    let shown = Number.NEGATIVE_INFINITY;
    for await (const rows of readAllRows(this.db, setting)) {
      if (isOver()) return;
      this.#put(rows);
      for (const { id } of rows) seen.add(id);
      if (isFirst && performance.now() - shown > SHOW_EVERY) {
        this.#show({ phase: 'reading', total });
        shown = performance.now();
      }
      await pause();
    }
    for (const id of this.#rows.keys()) if (!seen.has(id)) this.#rows.delete(id);
    await counting;
    await this.#showAll();
    this.#settle();
  }

  readonly #onWritten = (parts: object): void => {
    const { name } = this.db;
    const keys = (table: string) =>
      changedKeys(parts as Readonly<Record<string, unknown>>, name, table);
    const changes = ['contacts', 'summaries', 'profiles'].map(keys);
    const cases = keys('cases');
    const learned = keys('learned');
    if (changes.includes(null) || cases === null || learned === null || learned.length > 0) {
      this.#anew ??= setTimeout(() => {
        this.#anew = undefined;
        if (this.#setting) void this.#read(this.#setting.strategy);
      }, ANEW);
      return;
    }
    for (const id of changes.flatMap((ids) => ids ?? [])) this.#changed.add(id);
    if (cases.length > 0) {
      void this.db.cases.bulkGet([...cases]).then(
        (rows) => {
          for (const care of rows) if (care) this.#changed.add(care.contact);
          this.#settle();
        },
        () => {},
      );
    }
    this.#settle();
  };

  /** Reads what was written since, shortly after; while everything is read, at its end. */
  #settle(): void {
    if (this.#changed.size === 0 || this.#timer || this.#view.phase === 'reading') return;
    this.#timer = setTimeout(async () => {
      this.#timer = undefined;
      const ids = [...this.#changed];
      this.#changed.clear();
      const setting = this.#setting;
      if (!setting || this.#closing.signal.aborted) return;
      try {
        const rows = await readRowsOf(this.db, ids, setting);
        if (this.#closing.signal.aborted) return;
        for (const id of ids) this.#rows.delete(id);
        this.#put(rows);
        await this.#showAll();
      } catch (error) {
        console.error(error);
      }
      this.#settle();
    }, SETTLE);
  }

  #put(rows: readonly ContactRow[]): void {
    for (const row of rows) this.#rows.set(row.id, row);
  }

  async #showAll(): Promise<void> {
    const rows = [...this.#rows.values()];
    this.#show({ phase: 'read', rows, total: rows.length });
    const same = await inSlices(namesakes(rows), this.#closing.signal).catch(() => null);
    if (same && this.#view.rows === rows) this.#show({ rows, namesakes: same });
  }

  #show(part: Partial<RosterView>): void {
    const rows = part.rows ?? [...this.#rows.values()];
    this.#view = { ...this.#view, ...part, rows };
    for (const listen of this.#listeners) listen();
  }
}
