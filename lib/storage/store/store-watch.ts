import type { StoreTrouble } from '@/lib/core/model/store-trouble';
import type { Database } from '../db';
import { migrations } from '../migrations/all';
import { bytesKept, ROOM_TO_OPEN, ROOM_TO_WRITE, roomLeft } from './room';
import { roomMiddleware } from './room-middleware';
import { hadDatabase, noteOpened, storeRecordItem, storeRecordOf } from './store-record';
import { troubleOf } from './trouble-of';

/** ms before each try to open: what fails for a moment, as after a power cut, is given time. */
const TRIES = [0, 300, 1000, 3000] as const;
/** ms after a failure in which nothing is tried again. */
const REST = 5000;
/** ms for which an answer about the room left holds in a long piece of work. */
const ROOM_HOLDS = 1000;
/** Dexie counts versions in tens of the browser's. */
const NATIVE = 10;
const NEWEST = migrations.at(-1)?.version ?? 0;

interface Known {
  readonly shut?: StoreTrouble | null;
  readonly isLost?: boolean;
  readonly isShort?: boolean;
  readonly isRefused?: boolean;
}

/**
 * How the database stands as one context of the extension sees it. Nothing is ever deleted or made
 * anew by us; where it cannot be opened, somebody is told. It is opened by `ready` alone: left to
 * itself, Dexie would open, and even add to, what a later version wrote.
 */
export class StoreWatch {
  readonly #db: Database;
  readonly #pauses: readonly number[];
  readonly #listeners = new Set<() => void>();
  /** Why it is not open. */
  #shut: StoreTrouble | null = null;
  #isLost = false;
  /** There is too little room; a write was refused for want of it. */
  #isShort = false;
  #isRefused = false;
  /** What the listeners know. */
  #told: { trouble: StoreTrouble | null; isOpen: boolean } = { trouble: null, isOpen: false };
  #opening: Promise<void> | null = null;
  #isNew = false;
  #failedAt = Number.NEGATIVE_INFINITY;
  #roomAskedAt = 0;

  /** @param pauses ms before each try to open it */
  constructor(db: Database, pauses: readonly number[] = TRIES) {
    this.#db = db;
    this.#pauses = pauses;
    db.close();
    db.use(roomMiddleware(() => this.#hasRoom()));
    db.on('populate', () => {
      this.#isNew = true;
    });
    db.on('blocked', () => this.#set({ shut: 'blocked' }));
    db.on('versionchange', ({ newVersion }) => {
      db.close();
      // Given way to a later version; opened again it would be a stranger's.
      if (newVersion) this.#set({ shut: 'older' });
      // Deleted by somebody: what is there then is looked at anew.
      else void this.ready();
      return false;
    });
    storeRecordItem.watch((value) => {
      this.#set({ isLost: (storeRecordOf(value)?.lost ?? null) !== null });
    });
  }

  /** What keeps us from reading or writing; null when nothing does, as far as was seen. */
  get trouble(): StoreTrouble | null {
    if (this.#shut) return this.#shut;
    if (this.#isShort || this.#isRefused) return 'full';
    return this.#isLost ? 'lost' : null;
  }

  get isOpen(): boolean {
    return this.#db.isOpen();
  }

  /** Is there an empty one in place of the one that was there, and nobody decided yet? */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** @returns a function that ends it */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Opens the database unless it is open, and sees whether there is room to write.
   * @returns what is the matter, or null. While an upgrade is blocked it does not wait for it
   */
  async ready(): Promise<StoreTrouble | null> {
    if (this.#shut === 'older') return 'older';
    if (this.#db.isOpen() && !this.#opening) await this.#lookAtRoom();
    else await this.#openOrBlocked();
    return this.trouble;
  }

  /** What an earlier life of this context knew, where nothing else is the matter. */
  rememberFull(): void {
    this.#set({ isRefused: true });
  }

  /** A write went well: there is room again. */
  noteWritten(): void {
    this.#set({ isRefused: false });
  }

  /** Takes an error of a read or write. @returns what it tells of the store; null when nothing */
  noteFailure(error: unknown): StoreTrouble | null {
    const trouble = troubleOf(error);
    if (trouble === null || this.#shut === 'older') return trouble;
    if (trouble === 'full') {
      // Want of room is over as soon as there is room; other refusals, when a write goes well.
      if (!this.#isShort) this.#set({ isRefused: true });
      return trouble;
    }
    // A connection that broke is made anew a little later.
    this.#db.close();
    this.#failedAt = Date.now();
    this.#set({ shut: trouble });
    return trouble;
  }

  async #openOrBlocked(): Promise<void> {
    if (!this.#opening && Math.abs(Date.now() - this.#failedAt) < REST) return;
    this.#opening ??= this.#open().finally(() => {
      this.#opening = null;
    });
    if (this.#shut === 'blocked') return;
    let stop = () => {};
    const blocked = new Promise<void>((resolve) => {
      stop = this.onChange(() => this.#shut === 'blocked' && resolve());
    });
    await Promise.race([this.#opening, blocked]).finally(stop);
  }

  async #open(): Promise<void> {
    let trouble: StoreTrouble = 'cannot-open';
    for (const pause of this.#failedAt > 0 ? [0] : this.#pauses) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        const refused = await this.#refusal();
        if (refused) {
          trouble = refused;
          break;
        }
        const had = await hadDatabase();
        await this.#db.open();
        this.#followClose();
        const isGone = this.#isNew && had;
        const isLost = await noteOpened(isGone, Date.now()).catch(() => isGone);
        this.#isNew = false;
        this.#failedAt = Number.NEGATIVE_INFINITY;
        this.#set({ shut: null, isLost });
        return;
      } catch (error) {
        trouble = troubleOf(error) ?? 'cannot-open';
        this.#db.close();
        if (trouble === 'full') trouble = 'no-room';
        if (trouble === 'newer' || this.#shut === 'older') break;
      }
    }
    this.#failedAt = Date.now();
    if (this.#shut !== 'older') this.#set({ shut: trouble });
  }

  /** Why it may not be opened now. Asked before it is: Dexie opens whatever version there is. */
  async #refusal(): Promise<StoreTrouble | null> {
    const room = await this.#lookAtRoom();
    // Asking the browser what there is opens it, too.
    if (room < ROOM_TO_OPEN) return 'no-room';
    const { name } = this.#db;
    const version = (await indexedDB.databases?.())?.find((one) => one.name === name)?.version ?? 0;
    if (version >= (NEWEST + 1) * NATIVE) return 'newer';
    // An upgrade may write every row again.
    const needed = version < NEWEST * NATIVE ? ROOM_TO_WRITE + (await bytesKept()) : 0;
    return room < needed ? 'no-room' : null;
  }

  async #lookAtRoom(): Promise<number> {
    this.#roomAskedAt = Date.now();
    const room = await roomLeft();
    this.#set({ isShort: room < ROOM_TO_WRITE });
    return room;
  }

  #hasRoom(): boolean {
    if (Math.abs(Date.now() - this.#roomAskedAt) > ROOM_HOLDS) void this.#lookAtRoom();
    return !this.#isShort;
  }

  /** A browser that closes it has lost its files, or found them damaged. */
  #followClose(): void {
    (this.#db.backendDB() as IDBDatabase | null)?.addEventListener?.('close', () => {
      this.#db.close();
      void this.ready();
    });
  }

  #set(known: Known): void {
    if (known.shut !== undefined) this.#shut = known.shut;
    this.#isLost = known.isLost ?? this.#isLost;
    this.#isShort = known.isShort ?? this.#isShort;
    this.#isRefused = known.isRefused ?? this.#isRefused;
    const { trouble, isOpen } = this;
    // Lost and not opened anew yet is not the same as lost: the one cannot be read.
    const isSame = trouble === null || isOpen === this.#told.isOpen;
    if (trouble === this.#told.trouble && isSame) return;
    this.#told = { trouble, isOpen };
    for (const listener of this.#listeners) listener();
  }
}
