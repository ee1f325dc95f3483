import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_BUILD } from '../../tools/build-extension';

/** A copy of the built extension whose worker's clock stands still. */
export interface ClockedExtension {
  readonly folder: string;
  /** Takes effect when a browser is started with the profile. @param now ms */
  setClock(now: number): void;
  remove(): void;
}

/** Makes one in a folder of its own. @param profile of the browsers that load it */
export function clockedExtension(now: number, profile: string): ClockedExtension {
  const folder = mkdtempSync(join(tmpdir(), 'rewarm-clocked-'));
  cpSync(TEST_BUILD, folder, { recursive: true });
  const worker = readFileSync(join(TEST_BUILD, 'background.js'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(TEST_BUILD, 'manifest.json'), 'utf8'));
  let edition = 0;
  const setClock = (at: number) => {
    const clocked = `(${STAND_STILL.toString()})(${at});\n${worker}`;
    writeFileSync(join(folder, 'background.js'), clocked);
    const version = `${manifest.version}.${edition++}`;
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }));
    // The browser keeps a worker's file as it was when it first saw it.
    rmSync(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
  };
  setClock(now);
  return { folder, setClock, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs in the worker before anything else, so it may use nothing from outside. */
const STAND_STILL = (at: number) => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args: []) {
      super(...((args.length > 0 ? args : [at]) as []));
    }
    static override now() {
      return at;
    }
  } as DateConstructor;
};
