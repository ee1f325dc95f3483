import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startPage } from '../hosts/bundle';
import { type Launched, launch } from '../tools/launch';
import type { Measured } from '../tools/measured';
import { startNetworkWitness } from '../tools/network-witness';
import { watchPages } from '../tools/page-witness';
import { wideBuild } from '../tools/wide-build';
import { EDITOR_KINDS, EDITORS } from './never-sends/editors-site';
import {
  type Acted,
  addressOf,
  definitions,
  everyAct,
  Operator,
  watchTraffic,
} from './never-sends/every-act';

export const title = 'It never sends: every page, every act';

const PAGES = fileURLToPath(new URL('../sites/pages/', import.meta.url));

export default async function neverSends(found: Measured, { quick }: { quick: boolean }) {
  found.say(
    'The built extension, with leave for every site, on every page of our own making, at the address ' +
      'its site has, and on one compose box after the other made of a real editor. Each page listens ' +
      'to every type of event from before its first script, and its ways of sending are wrapped; ' +
      'requests, new tabs and moves to another address are written down, and a proxy sees whatever ' +
      'else the browser asks for. Then everything is done there that an operator can have the overlay ' +
      'do. Wrongful is: an event made by a script other than `input` and `paste` on the box, a submit, ' +
      'an edit that editors take for the Enter key, a call of the page’s own functions, any request, ' +
      'any move. What the trial’s own hand does, by real mouse and keys, never sends either.',
  );
  const [network, build, editors] = await Promise.all([
    startNetworkWitness(),
    wideBuild(),
    startPage('editors'),
  ]);
  const app = await launch({ extension: build.path, ...network.launch });
  const run = new Run(found, app);
  try {
    await watchPages(app.context);
    const operator = await Operator.start(app);
    await run.ownPages(operator, quick);
    await run.editors(operator, editors.url, quick ? EDITOR_KINDS.slice(0, 2) : EDITOR_KINDS);
    for (const { host, what } of network.notItsOwn()) {
      if (host !== new URL(editors.url).host) found.fail(`the network: ${what} of ${host}`);
    }
  } finally {
    await app.close();
    await Promise.all([network.stop(), build.remove(), editors.stop()]);
  }
  run.tell();
}

class Run {
  private readonly rows: [string, number, string, number][] = [];
  private readonly reached = new Map<string, number>();
  private readonly found: Measured;
  private readonly app: Launched;
  private readonly traffic: { take(): string[] };

  constructor(found: Measured, app: Launched) {
    this.found = found;
    this.app = app;
    this.traffic = watchTraffic(app.context);
  }

  async ownPages(operator: Operator, quick: boolean): Promise<void> {
    const sites = await definitions();
    for (const { id, optIn } of sites.values()) {
      if (optIn) await operator.ask('site/consent', { site: id, given: true });
    }
    const files = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
    for (const file of quick ? files.filter((_, i) => i % 8 === 1) : files) {
      const site = sites.get(file.split('.')[0] ?? '');
      if (!site) throw new Error(`no definition for ${file}`);
      const html = readFileSync(PAGES + file, 'utf8');
      const url = addressOf(html, site);
      const [address] = url.split('#');
      // The page's own pictures lie on servers that are not to be asked.
      await this.app.context.route(
        ({ protocol }) => protocol === 'https:',
        (route) => route.abort(),
      );
      await this.app.context.route(
        ({ href }) => href.split('#')[0] === address,
        (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      const page = await this.app.context.newPage();
      await page.goto(url);
      await page.waitForTimeout(300);
      this.traffic.take();
      const acted = await everyAct(operator, page, site);
      // A badge passes the operator's click on to its row, and some rows are links within the page.
      const moved = page.url().split('#')[0] !== address;
      this.note(file, acted, moved ? [`went to ${page.url()}`] : []);
      await page.close();
      await this.app.context.unrouteAll({ behavior: 'ignoreErrors' });
    }
  }

  async editors(operator: Operator, url: string, kinds: readonly string[]): Promise<void> {
    await operator.ask('site/save', {
      data: { kind: 'definition', definition: EDITORS },
      origin: 'import',
      accepted: true,
    });
    for (const kind of kinds) {
      const page = await this.app.context.newPage();
      await page.goto(`${url}/?kind=${kind}`);
      await page.waitForSelector('[data-ready] .box');
      await page.evaluate(() => {
        const said = ['them', 'me', 'them'].map((who, i) => `<li class="${who}">第 ${i} 句</li>`);
        document.querySelector('.talk')?.insertAdjacentHTML('beforeend', said.join(''));
      });
      await page.waitForTimeout(300);
      this.traffic.take();
      const acted = await everyAct(operator, page, EDITORS);
      const sent = await page.evaluate(() => (window as never as { __sent: string[] }).__sent);
      this.note(
        `editor: ${kind}`,
        acted,
        sent.map((text) => `the page sent “${text}”`),
      );
      await page.close();
    }
  }

  tell(): void {
    this.found.table(
      ['page', 'acts that came to pass', 'nothing to act on', 'wrongful'],
      this.rows,
    );
    this.found.table(['act', `came to pass on, of ${this.rows.length} pages`], [...this.reached]);
  }

  private note(page: string, { done, wrong }: Acted, more: readonly string[]): void {
    const all = [...wrong, ...this.traffic.take(), ...more];
    for (const what of all) this.found.fail(`${page}: ${what}`);
    for (const [act, came] of done) {
      this.reached.set(act, (this.reached.get(act) ?? 0) + Number(came));
    }
    const missed = [...done].filter(([, came]) => !came).map(([act]) => act);
    this.rows.push([page, done.size - missed.length, missed.join(', ') || '–', all.length]);
  }
}
