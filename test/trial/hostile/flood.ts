import { chromium, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../../tools/browser';
import { messages } from '../../tools/read-database';
import { chatPage, quietContact } from './chat-page';
import { holds, open, ours, type Trial } from './context';

/** Pages that try to drown us. Each is given the same without the extension, to compare. */
export async function floods(trial: Trial): Promise<void> {
  const scale = trial.quick ? 0.02 : 1;
  const plain = await chromium.launch({ executablePath: findBrowser(), args: browserArgs() });
  for (const { threat, tried, run, more = 0 } of FLOODS) {
    const quiet = quietContact(`flood-${threat.length}`, `洪水${threat.length}`, Date.now());
    const rows = [
      quiet,
      ...Array.from({ length: 20 }, (_, i) => ({ id: `w${i}`, name: `客户${i}` })),
    ];
    const made = { rows, open: quiet, messages: quiet.messages };
    const before = await trial.database.table('contacts');
    const { page, heard } = await open(trial, made);
    await holds(async () => (await ours(page)) === 1);
    const began = Date.now();
    const cost = await measured(page, run, scale);
    const badges = await ours(page);
    const other = await plain.newPage();
    trial.host.put('/alone', { html: chatPage(made) });
    await other.goto(`${trial.host.url}/alone`);
    const alone = await measured(other, run, scale);
    await other.close();
    // The flood is over: the page as it was, with one message more.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('.flood')) one.remove();
      const last = document.querySelector<HTMLElement>('.message:last-child');
      const more = last?.cloneNode(true) as HTMLElement;
      more.dataset.messageId = 'after-the-flood';
      last?.after(more);
    });
    const read = async () => messages((await trial.database.read()).get(quiet.name)).length;
    const recovered = await holds(async () => (await read()) === 41 + more, 90_000);
    const seconds = (Date.now() - began) / 1000;
    const contacts = (await trial.database.table('contacts')).length - before.length;
    const allowed = 6000 + 10 * seconds + 600;
    trial.out.add(
      threat,
      `${cost.did.toLocaleString('en')} ${tried}`,
      `longest task ${cost.longest} ms (${alone.longest} without us), all tasks over 50 ms ${cost.blocked} ms (${alone.blocked}); ${badges} elements of ours at most, ${contacts} contacts recorded; afterwards ${recovered ? 'read as before' : `${await read()} of ${41 + more} messages`}; ${heard.length} complaints`,
      'overlay/flag-cache.test, services/pace.test, sites/hostile.e2e',
      recovered && contacts <= allowed && badges <= 502,
    );
    await page.close();
  }
  await plain.close();
}

interface Cost {
  /** ms */
  readonly longest: number;
  readonly blocked: number;
  readonly did: number;
}

/** Runs a flood in the page and adds up the tasks that were longer than 50 ms, whoever's they were. */
async function measured(page: Page, run: Flood['run'], scale: number): Promise<Cost> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  // In a task of the page's own: what a debugger runs is not counted.
  const did = await page.evaluate(
    ([work, size]) =>
      new Promise<number>((done) => {
        setTimeout(async () => done(await new Function('size', `return (${work})(size)`)(size)));
      }),
    [run.toString(), scale] as const,
  );
  await page.waitForTimeout(2500);
  const tasks = await page.evaluate(() => (globalThis as never as { tasks: number[] }).tasks);
  return {
    longest: Math.round(Math.max(0, ...tasks)),
    blocked: Math.round(tasks.reduce((sum, ms) => sum + ms, 0)),
    did,
  };
}

interface Flood {
  readonly threat: string;
  readonly tried: string;
  /** In the page. @returns how much it did */
  readonly run: (scale: number) => number | Promise<number>;
  /** Messages it puts into the conversation, each once. */
  readonly more?: number;
}

const FLOODS: readonly Flood[] = [
  {
    threat: 'a million fake rows at once',
    tried: 'rows in one change of the list',
    run: (scale) => {
      const list = document.querySelector('.session-list');
      const many = document.createElement('li');
      many.className = 'flood';
      const count = 1_000_000 * scale;
      const row = document.createElement('p');
      row.className = 'session-item';
      // Outside of what is drawn: a million boxes would only measure the browser.
      many.style.contentVisibility = 'hidden';
      for (let i = 0; i < count; i++) {
        const next = row.cloneNode() as HTMLElement;
        next.dataset.id = `fake-${i}`;
        many.append(next);
      }
      list?.append(many);
      return count;
    },
  },
  {
    threat: 'rows that are somebody else every moment',
    tried: 'renamed rows',
    run: async (scale) => {
      const list = document.querySelector('.session-list');
      const first = list?.children[1];
      const rows = Array.from({ length: 480 }, () => {
        const row = first?.cloneNode(true) as HTMLElement;
        row.classList.add('flood');
        list?.append(row);
        return row;
      });
      let done = 0;
      while (done < 1_000_000 * scale) {
        for (const row of rows) {
          done += 1;
          row.dataset.id = `renamed-${done}`;
          const name = row.querySelector('.session-name');
          if (name) name.textContent = `假客户${done}`;
        }
        await new Promise((next) => setTimeout(next, 4));
      }
      return done;
    },
  },
  {
    threat: 'a flood of changes',
    tried: 'changed attributes and texts in one task',
    run: (scale) => {
      const row = document.querySelectorAll<HTMLElement>('.session-item')[3];
      const name = row?.querySelector('.session-name');
      const count = 1_000_000 * scale;
      for (let i = 0; i < count; i += 2) {
        row?.setAttribute('title', String(i));
        if (name?.firstChild) name.firstChild.nodeValue = `客户${i}`;
      }
      return count;
    },
  },
  {
    threat: 'a page nested without end',
    tried: 'levels deep, with a change at the bottom of each of a thousand',
    run: (scale) => {
      const list = document.querySelector('.session-list');
      const top = document.createElement('li');
      top.className = 'flood';
      top.style.display = 'none';
      let at: HTMLElement = top;
      const depth = 50_000 * scale;
      for (let i = 0; i < depth; i++) {
        const next = document.createElement('div');
        at.append(next);
        at = next;
      }
      list?.append(top);
      for (let i = 0; i < 1000; i++) at.setAttribute('title', String(i));
      // Taken apart from the bottom: the browser itself cannot let go of such a tree at once.
      return depth;
    },
  },
  {
    threat: 'names and messages of a hundred thousand characters',
    more: 40,
    tried: 'characters in 40 rows, 40 ids and 40 messages',
    run: (scale) => {
      // More, or brackets alone, and the browser itself shapes the glyphs for minutes.
      const size = 100_000 * scale;
      const texts = [
        ' '.repeat(size),
        '('.repeat(size),
        '1'.repeat(size),
        '客'.repeat(size),
        '1:'.repeat(size / 2),
        'a@'.repeat(size / 2),
        '「客'.repeat(size / 2),
        '[a'.repeat(size / 2),
      ];
      const list = document.querySelector('.session-list');
      const talk = document.querySelector('.message-list');
      for (let i = 0; i < 40; i++) {
        const text = texts[i % texts.length] ?? '';
        const row = list?.children[1]?.cloneNode(true) as HTMLElement;
        row.classList.add('flood');
        row.style.display = 'block';
        row.style.overflow = 'hidden';
        row.style.height = '20px';
        row.dataset.id = `${text}${i}`;
        const [name, time] = [
          row.querySelector('.session-name'),
          row.querySelector('.session-time'),
        ];
        if (name) name.textContent = `${text}${i}`;
        name?.setAttribute('title', text);
        if (time) time.textContent = text;
        list?.append(row);
        const said = talk?.lastElementChild?.cloneNode(true) as HTMLElement;
        said.classList.add('flood');
        said.style.height = '20px';
        said.style.overflow = 'hidden';
        said.dataset.messageId = `long-${i}`;
        const words = said.querySelector('.message-text');
        if (words) words.textContent = text;
        talk?.append(said);
      }
      return size * 120;
    },
  },
];
