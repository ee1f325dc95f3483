import type { Transaction } from 'dexie';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';

/** One landed schema. Never edited afterwards: a change is a new file with a higher version. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Pure over the rows it is given; tried on an example of every older version. */
  readonly upgrade?: (tx: Transaction) => Promise<void>;
}

export const migrations: readonly Migration[] = [v1, v2, v3, v4, v5];
