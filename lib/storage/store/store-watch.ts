import { isReadable, type StoreTrouble } from '@/lib/core/model/store-trouble';
import type { Database } from '../db';
import { migrations } from '../migrations/all';
import { noteOpened, storeRecordItem, storeRecordOf } from './store-record';
import { troubleOf } from './trouble-of';

/** ms before each try to open: what fails for a moment, as after a power cut, is given time. */
const TRIES = [0, 300, 1000, 3000] as const;
/** ms after a failure in which nothing is tried again. */
const REST = 5000;
/** Dexie counts versions in tens of the browser's. */
const NATIVE = 10;

/**
 * How the database stands as one context of the extension sees it. Nothing is ever deleted or made
 * anew by us; where it cannot be opened, somebody is told.
 */
export class StoreWatch {
  readonly #db: Database;
  readonly #pauses: readonly number[];
  readonly #listeners = new Set<() => void>();
  #trouble: StoreTrouble | null = null;
  #opening: Promise<StoreTrouble | null> | null = null;
  #isOpen = false;
  #isNew = false;
  #failedAt = Number.NEGATIVE_INFINITY;

  /** @param pauses ms before each try to open it */
  constructor(db: Database, pauses: readonly number[] = TRIES) {
    this.#db = db;
    this.#pauses = pauses;
    db.on('populate', () => {
      this.#isNew = true;
    });
    db.on('blocked', () => this.#set('blocked'));
    // Closed so that the later version can go on; opened again it would be a stranger's.
    db.on('versionchange', () => {
      db.close();
      this.#isOpen = false;
      this.#set('older');
      return false;
    });
    db.on('close', () => {
      this.#isOpen = false;
    });
    storeRecordItem.watch((value) => {
      const isLost = (storeRecordOf(value)?.lost ?? null) !== null;
      if (isLost && this.#trouble === null) this.#set('lost');
      if (!isLost && this.#trouble === 'lost') this.#set(null);
    });
  }

  /** What keeps us from reading or writing; null when nothing does, as far as was seen. */
  get trouble(): StoreTrouble | null {
    return this.#trouble;
  }

  /** @returns a function that ends it */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens the database unless it is open. @returns what is the matter, or null */
  ready(): Promise<StoreTrouble | null> {
    if (this.#isOpen || this.#trouble === 'older') return Promise.resolve(this.#trouble);
    // It opens by itself once the other page is gone; meanwhile nobody waits for it.
    if (this.#trouble === 'blocked') return Promise.resolve(this.#trouble);
    if (this.#opening) return this.#opening;
    const isEarly = Math.abs(Date.now() - this.#failedAt) < REST;
    if (isEarly) return Promise.resolve(this.#trouble);
    this.#opening = this.#open().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** What an earlier life of this context knew, where nothing else is the matter. */
  remember(trouble: StoreTrouble | null): void {
    if (this.#trouble === null) this.#set(trouble);
  }

  /** A write went well: there is room again. */
  noteWritten(): void {
    if (this.#trouble === 'full') this.#set(null);
  }

  /** Takes an error of a read or write. @returns what it tells of the store; null when nothing */
  noteFailure(error: unknown): StoreTrouble | null {
    const trouble = troubleOf(error);
    if (trouble === null || this.#trouble === 'older') return trouble;
    // A connection that broke is made anew at the next ask.
    if (trouble === 'cannot-open') this.#db.close({ disableAutoOpen: false });
    if (trouble === 'cannot-open' || trouble === 'newer') this.#isOpen = false;
    this.#set(trouble);
    return trouble;
  }

  async #open(): Promise<StoreTrouble | null> {
    let trouble: StoreTrouble = 'cannot-open';
    for (const pause of this.#failedAt > 0 ? [0] : this.#pauses) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        if (await this.#isNewer()) {
          trouble = 'newer';
          break;
        }
        await this.#db.open();
        this.#isOpen = true;
        const isLost = await noteOpened(this.#isNew, Date.now());
        this.#isNew = false;
        this.#failedAt = Number.NEGATIVE_INFINITY;
        this.#set(isLost ? 'lost' : null);
        return this.#trouble;
      } catch (error) {
        trouble = troubleOf(error) ?? 'cannot-open';
        this.#db.close({ disableAutoOpen: false });
        if (trouble === 'newer' || this.#trouble === 'older') break;
      }
    }
    this.#failedAt = Date.now();
    if (this.#trouble !== 'older') this.#set(trouble);
    return this.#trouble;
  }

  /** Asked before it is opened: Dexie would open a later version, and even add to it. */
  async #isNewer(): Promise<boolean> {
    const { name } = this.#db;
    const known = (await indexedDB.databases?.())?.find((one) => one.name === name);
    const newest = migrations.at(-1)?.version ?? 0;
    return (known?.version ?? 0) >= (newest + 1) * NATIVE;
  }

  #set(trouble: StoreTrouble | null): void {
    if (!isReadable(trouble)) this.#isOpen = false;
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    for (const listener of this.#listeners) listener();
  }
}
