import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Cell = string | number;

/** What one bench or trial found: tables and sentences, printed and kept beside it as a document. */
export class Measured {
  readonly #lines: string[] = [];
  readonly #failures: string[] = [];
  readonly #began = Date.now();
  readonly #load = loadavg()[0] ?? 0;

  readonly title: string;

  /** @param title of the document, `# …` */
  constructor(title: string) {
    this.title = title;
    console.log(`\n# ${title}\n`);
  }

  /** A table; numbers are written with three digits that count. */
  table(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
    const write = (cells: readonly Cell[]) => `| ${cells.map(cellOf).join(' | ')} |`;
    this.#add([write(head), write(head.map(() => '---')), ...rows.map(write)].join('\n'));
  }

  /** A paragraph or a heading, as Markdown. */
  say(text: string): void {
    this.#add(text);
  }

  /** Something was lost, leaked or wrong: said at the end, and the command fails. */
  fail(text: string): void {
    this.#failures.push(text);
    this.#add(`**Failed:** ${text}`);
  }

  get failed(): boolean {
    return this.#failures.length > 0;
  }

  /** Writes the document, with the machine it was measured on. */
  keep(path: string): void {
    const seconds = Math.round((Date.now() - this.#began) / 1000);
    const about = `${machine()}. Load ${this.#load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after; ${seconds} s.`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${[`# ${this.title}`, about, ...this.#lines].join('\n\n')}\n`);
    console.log(about);
  }

  #add(text: string): void {
    this.#lines.push(text);
    console.log(`${text}\n`);
  }
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.replaceAll('|', '\\|');
  if (!Number.isFinite(cell)) return '–';
  return Math.abs(cell) >= 100
    ? Math.round(cell).toLocaleString('en')
    : String(Number(cell.toPrecision(3)));
}

function machine(): string {
  const browser = said(findBrowser(), ['--version']).replace(/ built on.*/, '');
  const commit = said('git', ['-C', ROOT, 'rev-parse', '--short', 'HEAD']);
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${commit}: ${cores.length} x ${cores[0]?.model.trim()}, ${memory} GB, Node ${process.version}, ${browser}`;
}

function said(command: string, args: string[]): string {
  try {
    const out = execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return out.trim();
  } catch {
    return 'unknown version';
  }
}
