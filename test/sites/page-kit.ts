import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Draft, Insertion } from '@/lib/sites/compose';
import type { SiteDefinition } from '@/lib/sites/definition';
import type { Health } from '@/lib/sites/health';
import type { FieldsReading, MessageReading, RowReading, ThreadReading } from '@/lib/sites/reading';
import { bundleScript } from '../hosts/bundle';
import { browserArgs, findBrowser } from '../tools/browser';
import type * as script from './script';

/** In the isolated world of a `SitePage` only: the page itself never has it. */
declare global {
  const sites: typeof script;
}

/** The zone all site tests read in, and the browser's own. */
export const ZONE = 'Asia/Shanghai';

/** Options of every wait for the page: as long as a slow machine may need. */
export const WAIT = { timeout: 60_000, interval: 50 };

export type PlainRow = Omit<RowReading, 'element'>;
export type PlainMessage = Omit<MessageReading, 'element'>;
export type PlainThread = Omit<ThreadReading, 'messages'> & { messages: PlainMessage[] };

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), headless: true, args: browserArgs() });
}

/**
 * A page in a fresh context, read as the extension reads it: by code in an isolated world, which
 * shares the DOM with the page and nothing else.
 */
export class SitePage {
  private world = Promise.withResolvers<number>();

  private constructor(
    readonly page: Page,
    private readonly call: (world: number, code: string, argument: unknown) => Promise<unknown>,
  ) {}

  /** @param html what to show at the address, which is then never asked for; default: what is there */
  static async open(browser: Browser, url: string, html?: string): Promise<SitePage> {
    const context = await browser.newContext({
      timezoneId: ZONE,
      locale: 'zh-CN',
      viewport: { width: 1300, height: 800 },
    });
    const page = await context.newPage();
    await page.route(
      (address) => address.protocol.startsWith('http') && address.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    if (html !== undefined) {
      const address = url.split('#')[0];
      await page.route(
        ({ href }) => href.split('#')[0] === address,
        (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
    }
    const devtools = await context.newCDPSession(page);
    const site = new SitePage(page, async (executionContextId, functionDeclaration, value) => {
      const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
        functionDeclaration,
        executionContextId,
        arguments: [{ value }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    });
    const { frameTree } = await devtools.send('Page.getFrameTree');
    devtools.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
      if (name === 'rewarm' && auxData?.frameId === frameTree.frame.id) site.world.resolve(id);
    });
    devtools.on('Runtime.executionContextsCleared', () => {
      site.world = Promise.withResolvers();
    });
    await devtools.send('Runtime.enable');
    await devtools.send('Page.enable');
    await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
      source: await siteScript(),
      worldName: 'rewarm',
    });
    await page.goto(url);
    return site;
  }

  /** Runs a function in the isolated world, where `sites` is all of lib/sites. */
  async run<A, R>(work: (argument: A) => R, argument: A): Promise<Awaited<R>> {
    return (await this.call(await this.world.promise, String(work), argument)) as Awaited<R>;
  }

  /** Id of the definition that fits, or null. */
  picked(): Promise<string | null> {
    return this.run(() => sites.picked()?.id ?? null, null);
  }

  /** @param site id of the definition; default the one that fits */
  rows(site?: string, now?: number): Promise<PlainRow[]> {
    return this.run(
      ([id, at, timeZone]) => {
        const definition = sites.definition(id);
        return sites
          .readRows(definition, document, { now: at ?? Date.now(), timeZone })
          .map(({ element, ...row }) => row);
      },
      [site ?? null, now ?? null, ZONE] as const,
    );
  }

  thread(site?: string, now?: number): Promise<PlainThread | null> {
    return this.run(
      ([id, at, timeZone]) => {
        const definition = sites.definition(id);
        const context = { now: at ?? Date.now(), timeZone };
        const thread = sites.readThread(definition, document, context);
        return (
          thread && {
            ...thread,
            messages: thread.messages.map(({ element, ...message }) => message),
          }
        );
      },
      [site ?? null, now ?? null, ZONE] as const,
    );
  }

  fields(site?: string): Promise<FieldsReading | null> {
    return this.run((id) => sites.readFields(sites.definition(id), document), site ?? null);
  }

  judge(site?: string): Promise<Health> {
    return this.run((id) => {
      const definition = sites.definition(id);
      const labelled = sites.readFields(definition, document) !== null;
      return sites.judge(definition, document, labelled);
    }, site ?? null);
  }

  /** Which of the definitions find their signs on this page. */
  shows(ids: readonly string[]): Promise<string[]> {
    return this.run(
      (all) => all.filter((id) => sites.pickSite(document, [sites.definition(id)])),
      ids,
    );
  }

  insert(draft: Draft, own?: SiteDefinition): Promise<Insertion> {
    return this.run(
      ([given, site]) => sites.insertDraft(sites.definition(null, site), document, given),
      [draft, own ?? null] as const,
    );
  }

  /**
   * Whether reading and judging leave the page as it was, open shadow roots, focus and scrolling
   * included. One task, so that nothing the page does itself comes between.
   */
  readingLeavesNoTrace(site?: string): Promise<boolean> {
    return this.run(
      ([id, timeZone]) => {
        const write = (root: Document | ShadowRoot): string => {
          const html = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
          const all = [...root.querySelectorAll('*')];
          const scrolled = all.map((element) => element.scrollTop).join();
          const roots = all.flatMap((element) => element.shadowRoot ?? []);
          return [html, scrolled, ...roots.map(write)].join('\n');
        };
        const definition = sites.definition(id);
        const context = { now: Date.now(), timeZone };
        const [before, focused] = [write(document), document.activeElement];
        const rows = sites.readRows(definition, document, context);
        const thread = sites.readThread(definition, document, context);
        const fields = sites.readFields(definition, document);
        sites.judge(definition, document);
        if (!rows.length && !thread?.messages.length && !fields)
          throw new Error('nothing was read');
        return write(document) === before && document.activeElement === focused;
      },
      [site ?? null, ZONE] as const,
    );
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

export interface PageReading {
  readonly health: Health;
  readonly rows: readonly PlainRow[];
  readonly thread: PlainThread | null;
  readonly fields: FieldsReading | null;
}

/** The moment a page of our own making is shown at, ms: its `data-now`. */
export async function nowOf(site: SitePage): Promise<number> {
  const now = Date.parse(await site.run(() => document.documentElement.dataset.now ?? '', null));
  if (!Number.isFinite(now)) throw new Error('the page names no moment: data-now');
  return now;
}

/** Everything read from a page of our own making, at the moment it names as `data-now`. */
export async function readWith(site: SitePage, id: string): Promise<PageReading> {
  const now = await nowOf(site);
  return {
    health: await site.judge(id),
    rows: await site.rows(id, now),
    thread: await site.thread(id, now),
    fields: await site.fields(id),
  };
}

/**
 * Renames a class or an attribute on every element and in the style sheets, as a new build of the
 * page would, open shadow roots included.
 * @param hook `.name` or `[attr]`
 * @returns puts the name back
 */
export async function renameHook(site: SitePage, hook: string): Promise<() => Promise<void>> {
  const rename = (from: string, to: string) =>
    site.run(
      ([old, fresh, isClass]) => {
        const visit = (root: Document | ShadowRoot) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) visit(element.shadowRoot);
            if (isClass && element instanceof HTMLStyleElement) {
              const rule = new RegExp(`\\.${old}(?![\\w-])`, 'g');
              element.textContent = (element.textContent ?? '').replace(rule, `.${fresh}`);
            }
            if (isClass) element.classList.replace(old, fresh);
            const value = isClass ? null : element.getAttribute(old);
            if (value !== null) {
              element.setAttribute(fresh, value);
              element.removeAttribute(old);
            }
          }
        };
        visit(document);
      },
      [from, to, hook.startsWith('.')] as const,
    );
  const name = hook.replace(/^\.|^\[|\]$/g, '');
  await rename(name, 'data-q7xk2');
  return () => rename('data-q7xk2', name);
}

let bundled: Promise<string> | undefined;

async function siteScript(): Promise<string> {
  bundled ??= bundleScript(fileURLToPath(new URL('script.ts', import.meta.url)), 'sites');
  return `${await bundled};globalThis.sites=sites;`;
}
