import { messages } from '../../tools/read-database';
import { quietContact } from './chat-page';
import { holds, open, ours, type Trial } from './context';

const DAY = 86_400_000;
const YEARS = 5 * 366 * DAY;

/** Pages that lie about times, click by themselves, and break what scripts are made of. */
export async function hostilePages(trial: Trial): Promise<void> {
  await forgedTimes(trial);
  await syntheticClicks(trial);
  await brokenGlobals(trial, 'before');
  await brokenGlobals(trial, 'after');
  await clobberedDocument(trial);
  await clearedTimers(trial);
}

export async function forgedTimes(trial: Trial): Promise<void> {
  const now = Date.now();
  const forged = [
    now - YEARS - DAY,
    now - 40 * YEARS,
    now + 3_600_000,
    now + 20 * YEARS,
    -1,
    0,
    8.64e15 + 1,
    1e300,
    'NaN',
    'Infinity',
    '-Infinity',
    '0x17b',
    '１７９５１４０６６９０００',
    '1e13',
    '',
    'null',
    '99999999999999999999',
    '1795140669000.5',
    '2026-13-45',
    '昨天 25:61',
  ];
  const lies = forged.flatMap((at, i) =>
    Array.from({ length: 10 }, (_, n) => ({
      id: `f${i}-${n}`,
      at: at as number,
      mine: n % 2 === 0,
    })),
  );
  const truth = Array.from({ length: 20 }, (_, i) => ({ id: `t${i}`, at: now - (20 - i) * DAY }));
  const who = { id: 'forged', name: '伪造时间' };
  const { page } = await open(trial, { rows: [who], open: who, messages: [...lies, ...truth] });
  const read = async () => messages((await trial.database.read()).get(who.name));
  await holds(async () => (await read()).length >= truth.length);
  await page.waitForTimeout(2000);
  const facts = await read();
  const wrong = facts.filter(({ at }) => !(at > now - YEARS && at < Date.now() + 600_000));
  const missing = truth.filter(({ at }) => !facts.some((fact) => fact.at === at));
  trial.out.add(
    'page with forged times',
    `${lies.length} messages: past 5 years, in the future, NaN, endless, other digits; 20 true ones among them`,
    `${wrong.length} of impossible times recorded, ${missing.length} true ones missing`,
    'services/record.test, core/time/properties.test',
    wrong.length === 0 && missing.length === 0,
  );
  await page.close();
}

export async function syntheticClicks(trial: Trial): Promise<void> {
  const quiet = quietContact('clicked', '被点的人', Date.now());
  const { page } = await open(trial, { rows: [quiet], open: quiet, messages: quiet.messages });
  const badge = page.getByRole('button', { name: /打开流失预警卡片/ });
  await badge.waitFor();
  await page.evaluate(() => {
    Object.assign(globalThis, { sent: 0 });
    document.querySelector('.send')?.addEventListener('click', () => {
      (globalThis as never as { sent: number }).sent += 1;
    });
  });
  // The test build's roots are open, so that the page gets further here than it ever does.
  const clickAll = () =>
    page.evaluate(() => {
      let tried = 0;
      const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
      for (const root of roots) {
        for (const button of root.querySelectorAll('button')) {
          if (tried > 3000) break;
          for (let i = 0; i < 50; i++) {
            button.click();
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
              button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
            }
            button.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
            );
            tried += 7;
          }
        }
      }
      return tried;
    });
  const onBadge = await clickAll();
  await page.waitForTimeout(1000);
  const cards = await page.getByRole('dialog', { name: /流失预警/ }).count();
  await badge.click();
  await page.getByRole('dialog', { name: /流失预警/ }).waitFor();
  const inCard = await clickAll();
  await page.waitForTimeout(1500);
  const [box, sent, log] = await Promise.all([
    page.locator('.compose-input').inputValue(),
    page.evaluate(() => (globalThis as never as { sent: number }).sent),
    trial.database.table('log'),
  ]);
  const stillOpen = await page.getByRole('dialog', { name: /流失预警/ }).count();
  trial.out.add(
    'page that clicks for the operator',
    `${onBadge + inCard} made clicks, presses and keys on badge and card`,
    `${cards} cards opened, ${box.length} characters inserted, ${log.length} acts logged, ${sent} sent; the operator's own click works`,
    'extension/practice.e2e, extension/never-sends.e2e',
    cards === 0 && box === '' && log.length === 0 && sent === 0 && stillOpen === 1,
  );
  await page.close();
}

/** Run in the page's own world. */
const BREAK = `(() => {
  const boom = () => { throw new Error('broken on purpose'); };
  const spoil = (of, names) => { for (const name of names) { try { Object.defineProperty(of, name, { value: boom, configurable: true, writable: true }); } catch {} } };
  spoil(Array.prototype, ['map', 'filter', 'flatMap', 'push', 'slice', 'find', 'some', 'forEach', Symbol.iterator]);
  spoil(String.prototype, ['slice', 'trim', 'replace', 'split', 'normalize']);
  spoil(Object, ['keys', 'entries', 'fromEntries', 'assign', 'hasOwn', 'freeze']);
  spoil(Function.prototype, ['call', 'apply', 'bind']);
  spoil(Promise.prototype, ['then', 'catch', 'finally']);
  spoil(Map.prototype, ['get', 'set', 'has']); spoil(Set.prototype, ['add', 'has']);
  spoil(JSON, ['parse', 'stringify']); spoil(Date, ['now']); spoil(Math, ['min', 'max', 'floor']);
  spoil(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);
  spoil(Element.prototype, ['attachShadow', 'querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'matches', 'checkVisibility', 'append', 'remove', 'toggleAttribute', 'getBoundingClientRect']);
  spoil(Node.prototype, ['appendChild', 'getRootNode', 'contains']);
  spoil(Document.prototype, ['createElement', 'createComment', 'querySelectorAll', 'execCommand']);
  spoil(HTMLElement.prototype, ['focus', 'showPopover', 'click']);
  spoil(CSSStyleSheet.prototype, ['replaceSync']); spoil(CustomElementRegistry.prototype, ['define', 'get']);
  spoil(Crypto.prototype, ['getRandomValues']); spoil(Performance.prototype, ['now']);
  spoil(AbortController.prototype, ['abort']); spoil(AbortSignal, ['timeout', 'any']);
  for (const name of ['MutationObserver', 'Promise', 'Map', 'Set', 'WeakMap', 'CSSStyleSheet', 'AbortController', 'AbortSignal', 'CustomEvent', 'URL', 'TextDecoder', 'chrome', 'browser', 'setTimeout', 'clearTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'getComputedStyle', 'matchMedia', 'structuredClone', 'crypto', 'performance'])
    { try { Object.defineProperty(globalThis, name, { get: boom, configurable: false }); } catch {} }
  for (const [of, names] of [[Node.prototype, ['isConnected', 'parentElement', 'parentNode', 'ownerDocument', 'childNodes', 'nodeType', 'textContent']], [Element.prototype, ['shadowRoot', 'localName', 'tagName', 'className']], [Document.prototype, ['documentElement', 'hidden', 'defaultView', 'body', 'visibilityState']], [MutationRecord.prototype, ['addedNodes', 'removedNodes', 'target']], [Event.prototype, ['isTrusted', 'composedPath', 'target']]])
    for (const name of names) { try { Object.defineProperty(of, name, { get: boom, set: boom, configurable: false }); } catch {} }
  Object.defineProperty(Object.prototype, 'rewarm', { get: boom, set: boom });
  Object.defineProperty(Object.prototype, 'then', { get: boom, configurable: true });
})();`;

export async function brokenGlobals(trial: Trial, when: 'before' | 'after'): Promise<void> {
  const quiet = quietContact(`broken-${when}`, `破坏${when}`, Date.now());
  const head = when === 'before' ? `<script>${BREAK}</script>` : '';
  const { app, host } = trial;
  const { page, heard } = await open(
    { app, host },
    { rows: [quiet], open: quiet, messages: quiet.messages, head },
  );
  const read = async () => messages((await trial.database.read()).get(quiet.name)).length;
  const seen = await shownByCdp(trial, page, 1);
  if (when === 'after') {
    await page.addScriptTag({ content: BREAK }).catch(() => {});
    await page.waitForTimeout(500);
  }
  // What the page shows by then is changed past its own broken scripts.
  const cdp = await app.context.newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await cdp.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.message:last-child',
  });
  await cdp.send('DOM.setAttributeValue', { nodeId, name: 'data-message-id', value: 'one-more' });
  const recorded = await holds(async () => (await read()) === 41);
  trial.out.add(
    `page that breaks globals and prototypes ${when} our script`,
    'about 110 functions, constructors and getters that throw, and traps on Object.prototype',
    `badge ${seen ? 'shown' : 'missing'}, ${await read()} of 41 messages recorded, ${heard.length} complaints in the console`,
    'sites/hostile.e2e',
    seen && recorded && heard.filter((line) => !line.includes('on purpose')).length === 0,
  );
  await page.close();
}

/** Elements of ours, seen by the browser itself: the page's scripts may be of no use. */
export async function shownByCdp(
  trial: Pick<Trial, 'app'>,
  page: Opened['page'],
  most: number,
): Promise<boolean> {
  const cdp = await trial.app.context.newCDPSession(page);
  const count = async () => {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1 });
    return JSON.stringify(root).match(/"localName":"x-[a-z0-9]+"/g)?.length ?? 0;
  };
  const shown = await holds(async () => (await count()) === most);
  await cdp.detach();
  return shown;
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Names of what a script asks a document, a window or an element for. */
const NAMES =
  'documentElement body head hidden defaultView location activeElement querySelector querySelectorAll createElement createComment addEventListener removeEventListener dispatchEvent getSelection execCommand visibilityState childNodes firstChild parentNode ownerDocument title readyState URL cookie chrome browser rewarmHands rewarmEnds setTimeout getComputedStyle matchMedia Intl crypto MutationObserver AbortController'.split(
    ' ',
  );

async function clobberedDocument(trial: Trial): Promise<void> {
  let right = 0;
  let unread = 0;
  const wrong: string[] = [];
  const complaints: string[] = [];
  const names = trial.quick ? NAMES.slice(0, 4) : NAMES;
  for (const [i, name] of names.entries()) {
    const quiet = quietContact(`named-${i}`, `命名${name}`, Date.now());
    const head = '';
    const rows = [{ ...quiet, name: quiet.name }];
    const made = { rows, open: quiet, messages: quiet.messages, head };
    const { page, heard } = await open(trial, {
      ...made,
      head: `</head><body><form name="${name}" id="${name}"><input name="${name}"></form><img name="${name}" alt=""><object name="${name}"></object><!--`.concat(
        '-->',
      ),
    });
    const read = async () => (await trial.database.read()).get(quiet.name);
    const recorded = await holds(async () => messages(await read()).length === 40, 6000);
    if (recorded) right += 1;
    else unread += 1;
    const count = messages(await read()).length;
    if (count !== 0 && count !== 40) wrong.push(`${name}: ${count}`);
    complaints.push(...heard);
    await page.close();
  }
  trial.out.add(
    'page whose elements take the names of what scripts use',
    `${names.length} names, each as a form, a field, a picture and an object`,
    `${right} pages read right, ${unread} not read at all, ${wrong.length} read wrong; ${complaints.length} errors in their consoles`,
    'sites/hostile.e2e',
    wrong.length === 0,
  );
  for (const line of new Set(complaints)) console.log(`  ${line.slice(0, 200)}`);
}

export async function clearedTimers(trial: Trial): Promise<void> {
  const quiet = quietContact('cleared', '清掉计时', Date.now());
  const { page } = await open(trial, { rows: [quiet], open: quiet, messages: quiet.messages });
  await holds(async () => (await ours(page)) === 1);
  const cleared = await page.evaluate(async () => {
    const began = performance.now();
    let count = 0;
    while (performance.now() - began < 6000) {
      const top = Number(setTimeout(() => {}, 0));
      for (let id = Math.max(0, top - 2000); id <= top; id++) {
        clearTimeout(id);
        clearInterval(id);
        cancelAnimationFrame(id);
        cancelIdleCallback(id);
        count += 1;
      }
      // A timer of its own would be cleared too.
      await new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      });
    }
    document
      .querySelector<HTMLElement>('.message:last-child')
      ?.setAttribute('data-message-id', 'after');
    return count;
  });
  const read = async () => messages((await trial.database.read()).get(quiet.name)).length;
  const recorded = await holds(async () => (await read()) === 41);
  trial.out.add(
    'page that clears everybody’s timers',
    `${cleared} timers, frames and idle calls cleared in six seconds`,
    recorded ? 'what came afterwards was recorded' : `${await read()} of 41 recorded`,
    'overlay/outbox.test',
    recorded,
  );
  await page.close();
}
