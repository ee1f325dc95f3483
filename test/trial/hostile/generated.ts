import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from '../../tools/measured';
import type { Outcomes } from './outcome';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The tests that give parsers generated inputs, or files and answers made to harm. */
const TESTS = {
  unit: [
    'test/hostile',
    'test/core/import',
    'test/core/drafting/model',
    'test/llm/hostile-endpoint.test.ts',
    'test/services/data/backup.test.ts',
    'test/services/data/refused.test.ts',
    'test/core/offers/to-csv.test.ts',
    'test/components/data-export.test.ts',
  ],
  e2e: ['test/sites/hostile.e2e.ts'],
} as const;

/** Who reads what comes from outside, and the test that gives it ten thousand inputs or more. */
const PARSERS: readonly (readonly [what: string, test: RegExp, inputs: string])[] = [
  [
    'pages, by every definition',
    /reads any tree without throwing/,
    'trees made of each definition’s own selectors',
  ],
  ['times a page shows', /what a page shows a time$/, 'texts'],
  ['times of a conversation', /the times of a conversation/, 'conversations'],
  ['words of a message', /what a page shows a message$/, 'texts'],
  ['values cut out of a field', /a value that is cut out/, 'texts with transforms'],
  ['labelled values of a customer page', /a labelled value/, 'values'],
  ['messages to the background', /to the background: refused/, 'values, by every schema'],
  ['batches of observations', /a spoiled batch/, 'spoiled batches'],
  ['messages and answers to a page’s script', /to a page’s script/, 'values'],
  ['answers that our own pages read', /answers that our own pages read/, 'values'],
  ['WhatsApp exports', /WhatsApp: nothing throws/, 'texts'],
  ['LINE exports', /LINE: nothing throws/, 'texts'],
  ['Telegram exports', /Telegram: nothing throws/, 'texts'],
  ['tables', /of whatever a file holds never throws/, 'texts'],
  ['cells', /files cells$/, 'texts'],
  ['encodings and kinds of text', /that are text: told apart/, 'files'],
  ['archives', /that are archives: unpacked/, 'spoiled archives'],
  ['workbooks', /that are workbooks: read/, 'spoiled workbooks'],
  ['backups, their bytes', /is refused wherever it was cut or flipped/, '9,600 changed files'],
  ['backups, their rows', /any row of any table/, 'rows'],
  ['settings files', /of settings: refused/, 'files'],
  ['site files', /of a site: refused/, 'files'],
  ['stored settings', /a settings document of anything/, 'documents'],
  ['packed history', /packed history that was changed/, 'chunks'],
  ['answers of a model', /10,000 answers: none throws/, 'answers'],
  ['addresses of the desk', /of the desk and of the practice desk/, 'addresses'],
  ['filters', /a filter is understood whole/, 'texts'],
  ['hosts to ask leave for', /a host leave is asked for/, 'texts'],
  ['addresses of model servers', /a model’s server is reached/, 'texts'],
  ['where a site begins', /where a contact’s site begins/, 'texts'],
  ['pasted replies and own words', /pasted replies/, 'texts'],
];

interface Result {
  readonly name: string;
  readonly passed: boolean;
}

/** Runs those tests with ten thousand inputs for each parser, and says which held. */
export function generatedInputs(found: Measured, out: Outcomes, quick: boolean): void {
  const runs = quick ? 500 : 10_000;
  const results = [...run('unit', runs), ...run('e2e', runs)];
  const rows = PARSERS.map(([what, test, inputs]) => {
    const own = results.filter(({ name }) => test.test(name));
    const held = own.length > 0 && own.every(({ passed }) => passed);
    if (!held) found.fail(`${what}: ${own.length === 0 ? 'no such test' : 'a test failed'}`);
    return [
      what,
      /^\d/.test(inputs) ? inputs : `${runs.toLocaleString('en')} ${inputs}`,
      held ? 'yes' : '**no**',
    ];
  });
  found.say(
    '## Everything that reads what comes from outside\n\nRefused by name or read within its bounds; nothing thrown that is not said, and nothing reaches `Object.prototype`.',
  );
  found.table(['who reads', 'generated inputs', 'held'], rows);
  const of = (test: RegExp) => results.filter(({ name }) => test.test(name));
  const count = (threat: string, tried: string, test: RegExp, where: string) => {
    const own = of(test);
    const failed = own.filter(({ passed }) => !passed);
    out.add(
      threat,
      tried,
      `${own.length - failed.length} of ${own.length} tests held`,
      where,
      own.length > 0 && failed.length === 0,
    );
  };
  count(
    'file to import that harms',
    'bombs, archives in archives, 20,001 entries, a billion laughs, a cell at the far corner, formulas, `__proto__`, quotes without end, wrong encodings, cut off',
    /files\.test|core\/import/,
    'hostile/files.test, core/import, extension/import.e2e',
  );
  count(
    'table that a spreadsheet would run',
    'cells with = + - @ tab, full width, behind space; written and read back',
    /to-csv|data-export/,
    'core/offers/to-csv.test',
  );
  count(
    'model or server that harms',
    'markup, 10 MB at once and in one line, streams and thoughts without end, redirects to another origin, wrong JSON, links, money, orders of a customer obeyed; budget untouched',
    /hostile-endpoint|drafting\/model/,
    'extension/model.e2e',
  );
  count(
    'backup that was changed',
    'cut, flipped, rows of other tables, times and counts that cannot be, newer versions',
    /data\/(backup|refused)/,
    'extension/data.e2e',
  );
}

function run(project: keyof typeof TESTS, runs: number): Result[] {
  const folder = mkdtempSync(join(tmpdir(), 'rewarm-generated-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project];
    spawnSync(
      'npx',
      [...args, ...TESTS[project], '--reporter=json', `--outputFile.json=${report}`],
      {
        cwd: ROOT,
        stdio: 'ignore',
        env: { ...process.env, REWARM_RUNS: String(runs) },
        timeout: 3_600_000,
      },
    );
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map((one) => ({
        name: `${name.slice(ROOT.length)} ${one.ancestorTitles.join(' ')} ${one.title}`,
        passed: one.status === 'passed',
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}
