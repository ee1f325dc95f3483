import type { CDPSession, Page } from 'playwright-core';
import { type Launched, launch } from '../../tools/launch';
import { type Drive, drive } from './drive';

/** Thread time of the page, s, and what it holds. */
export interface Metrics {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly heap: number;
  readonly nodes: number;
}

/** One browser with one of the overlays in it, or none, and the desk open in it. */
export class Subject {
  readonly name: string;
  readonly app: Launched;
  readonly page: Page;
  readonly cdp: CDPSession;

  private constructor(name: string, app: Launched, page: Page, cdp: CDPSession) {
    this.name = name;
    this.app = app;
    this.page = page;
    this.cdp = cdp;
  }

  /**
   * @param extension folder of its extension
   * @param prepare what has to be there before the desk is opened
   */
  static async start(
    name: string,
    extension: string,
    prepare: (app: Launched) => Promise<void> = async () => {},
  ): Promise<Subject> {
    const app = await launch({ extension, viewport: { width: 1280, height: 800 } });
    await prepare(app);
    const page = await app.context.newPage();
    const cdp = await app.context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Subject(name, app, page, cdp);
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('.session-item').first().waitFor();
    await this.page.waitForTimeout(2000);
  }

  drive(how: Drive) {
    return this.page.evaluate(drive, how);
  }

  async metrics(): Promise<Metrics> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((m) => m.name === name)?.value ?? 0;
    return {
      task: value('TaskDuration'),
      script: value('ScriptDuration'),
      layout: value('LayoutDuration') + value('RecalcStyleDuration'),
      heap: value('JSHeapUsedSize'),
      nodes: value('Nodes'),
    };
  }

  /** Bytes in use of the page and all scripts in it, after everything that could go has gone. */
  async heap(): Promise<{ heap: number; nodes: number }> {
    for (let i = 0; i < 3; i++) await this.cdp.send('HeapProfiler.collectGarbage');
    const { heap, nodes } = await this.metrics();
    return { heap, nodes };
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
