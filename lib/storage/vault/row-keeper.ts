import type { VaultMode } from './seal-row';

/** Tells how the protected fields of rows are kept. */
export interface RowKeeper {
  /** Resolves when that is known; no row is read or written before. */
  readonly ready: Promise<void>;
  mode(): VaultMode;
}

/** Keeps every row as it is. */
export const KEEPS_OPEN: RowKeeper = {
  ready: Promise.resolve(),
  mode: () => ({ state: 'off', key: null }),
};
