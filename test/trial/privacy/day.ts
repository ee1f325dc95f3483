import type { Page } from 'playwright-core';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import type { ModelHost } from '../../hosts/model/start-model-host';
import { whatsAppText } from '../../tools/chat-exports';
import type { Launched } from '../../tools/launch';
import { travel } from '../../tools/time-travel';
import type { Markers } from './markers';
import { OWN_DESK, type Talk } from './own-desk';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ALWAYS = { ...DEFAULT_SHIFTS, week: Array(7).fill([{ from: 0, to: 1440 }]), holidays: false };
const COMPLAINT = '说实话不太满意，上次的东西用完闷痘，找你们说了半天也没人管，挺失望的';

/** What left the browser by an act of the operator: files, the clipboard, a report. */
export interface Left {
  readonly what: string;
  readonly bytes: Buffer;
}

/** One day of an operator who uses everything. */
export class Day {
  readonly left: Left[] = [];
  readonly steps: string[] = [];
  /** Steps that did not come to pass: the proof would be of less than it says. */
  readonly missed: string[] = [];
  private readonly app: Launched;
  private readonly marks: Markers;
  private readonly model: ModelHost;
  private readonly url: string;
  private practice!: Page;
  private chat!: Page;
  private desk!: Page;
  private panel!: Page;

  constructor(app: Launched, marks: Markers, model: ModelHost, url: string) {
    this.app = app;
    this.marks = marks;
    this.model = model;
    this.url = url;
  }

  /** The page of the other site. */
  get site(): Page {
    return this.chat;
  }

  get page(): Page {
    return this.desk;
  }

  async live(): Promise<void> {
    await this.step('the practice desk is recorded, a draft is inserted and sent', () =>
      this.onPractice(),
    );
    await this.step('another site is recorded, with a mark in every message', () => this.onSite());
    await this.step('a check-in is inserted from the card and sent', () => this.checkIn());
    await this.step('the guard looks at words typed and not sent', () => this.typeOnly());
    await this.step('a model is switched on, with a key under a passphrase', () => this.connect());
    await this.step('a case: the cause from the answer, a draft by the model', () => this.care());
    await this.step('a report of the page’s structure', () => this.report());
    await this.step('notes, a remark, a saved reply', () => this.write());
    await this.step('an import', () => this.bringIn());
    await this.step('notices with names', () => this.notices());
    await this.step('hours pass while people write', () => this.hours());
    await this.step('the worker is stopped and wakes', () => this.wake());
    await this.step('a backup and every export', () => this.takeOut());
  }

  async step(name: string, work: () => Promise<void>): Promise<void> {
    this.steps.push(name);
    await work().catch((error: unknown) =>
      this.missed.push(`${name}: ${String(error).slice(0, 400)}`),
    );
  }

  private async onPractice(): Promise<void> {
    const worker = await this.app.worker();
    await worker.evaluate(
      (shifts) => (globalThis as never as Chrome).chrome.storage.local.set({ shifts }),
      ALWAYS,
    );
    this.practice = await this.app.context.newPage();
    await this.practice.goto(`${this.app.origin}/practice.html?live=0&test=1`);
    await this.insertAndSend(this.practice, '.compose-input');
    const id = await this.practice.locator('.chat').getAttribute('data-id');
    await this.practice.evaluate(
      ([contact, text]) =>
        (globalThis as never as Hooks).__practice.inbound(contact ?? '', text ?? ''),
      [id, '在的，谢谢，刚看到'],
    );
    await this.practice.waitForTimeout(1500);
  }

  private async onSite(): Promise<void> {
    const saved = await this.practice.evaluate(
      (definition) =>
        (globalThis as never as Chrome).chrome.runtime.sendMessage({
          rewarm: 'site/save',
          data: { data: { kind: 'definition', definition }, origin: 'import', accepted: true },
        }),
      OWN_DESK,
    );
    if (!saved.ok) throw new Error(saved.why);
    this.chat = await this.app.context.newPage();
    await this.chat.goto(this.url);
    await this.chat.evaluate((talks) => window.fill(talks), this.talks());
    const badge = this.chat.getByRole('button', { name: /打开流失预警卡片/ });
    await badge.first().waitFor({ timeout: 30_000 });
    for (const row of (await this.chat.locator('.person').all()).slice(0, 6)) {
      await row.click({ position: { x: 5, y: 40 } });
      await this.chat.waitForTimeout(700);
    }
  }

  private async checkIn(): Promise<void> {
    await this.chat.locator('.person[data-person="p0"]').click({ position: { x: 5, y: 40 } });
    await this.insertAndSend(this.chat, '.write', true);
  }

  private async insertAndSend(page: Page, box: string, marked = false): Promise<void> {
    const card = page.getByRole('dialog', { name: /流失预警/ });
    const insert = card.getByRole('button', { name: '填入' });
    const badges = page.getByRole('button', { name: /打开流失预警卡片/ });
    await badges.first().waitFor({ timeout: 30_000 });
    for (let i = 0; i < (await badges.count()) && (await insert.count()) === 0; i++) {
      await badges.nth(i).click();
      await card.waitFor();
    }
    await insert.click();
    await card.getByRole('status').filter({ hasText: '未发送' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(box).focus();
    await page.keyboard.press('End');
    if (marked) await page.keyboard.insertText(` ${this.marks.of('our messages')} 呀`);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(2000);
  }

  private async typeOnly(): Promise<void> {
    const box = this.chat.locator('.write');
    await box.pressSequentially(`全场五折 ${this.marks.latinOf('typed, not sent')} 今晚截止`, {
      delay: 5,
    });
    await this.chat.keyboard.insertText(this.marks.of('typed, not sent'));
    await this.chat.waitForTimeout(1500);
    await box.fill('');
    await this.chat.waitForTimeout(800);
  }

  private async connect(): Promise<void> {
    this.desk = await this.app.context.newPage();
    const { desk } = this;
    desk.setDefaultTimeout(15_000);
    await desk.goto(`${this.app.origin}/desk.html#/model`);
    await desk.getByLabel('服务商').selectOption('custom');
    await desk.getByLabel('接口地址').fill(this.model.base('says'));
    await desk.getByLabel('粘贴密钥').fill(`sk-${this.marks.latinOf('key of the model')}-0000`);
    await desk.getByLabel('用口令存下来').check();
    await desk.getByLabel('口令', { exact: true }).fill(this.passphrase);
    await desk.getByLabel('模型', { exact: true }).fill('small');
    await desk.getByLabel(/^允许附上客户原话/).click();
    await desk.getByLabel(/^同意发送到/).check();
    await desk.getByRole('button', { name: '保存并开启' }).click();
    await desk.getByText('已开启模型起草').waitFor();
  }

  private get passphrase(): string {
    return `口令 ${this.marks.latinOf('passphrase of the key')} 口令`;
  }

  private async care(): Promise<void> {
    const text = `${COMPLAINT} ${this.marks.of('their messages')}`;
    await this.chat.bringToFront();
    await this.chat.evaluate((words) => window.says('p0', words), text);
    await this.chat.waitForTimeout(2500);
    this.panel = await this.app.openPanel(this.chat);
    const { panel } = this;
    panel.setDefaultTimeout(15_000);
    const draft = panel.locator('.draft-card textarea');
    await draft.waitFor();
    const mark = this.marks.of('answer of the model');
    this.model.say(
      JSON.stringify({
        text: `{称呼}，实在抱歉，上次让您费心了 ${mark}，这件事我来跟到底，您方便说说现在的情况吗？`,
        offerId: null,
        factsUsed: ['address'],
        cause: null,
      }),
    );
    const quotes = await panel.getByRole('checkbox').all();
    for (const quote of quotes.slice(0, 2)) await quote.check({ timeout: 1000 }).catch(() => {});
    await panel.getByRole('button', { name: '看会发送什么' }).click();
    await panel.getByRole('button', { name: '用模型写得更好' }).click();
    await panel
      .getByRole('button', { name: '用模型写得更好' })
      .waitFor({ state: 'visible', timeout: 20_000 });
    await panel.waitForTimeout(3000);
    if (this.model.requests.length === 0) throw new Error('the model was not asked');
    await panel.getByRole('button', { name: '填入' }).first().click();
    await panel.getByText('未发送').first().waitFor();
    await this.chat.bringToFront();
    await this.chat.locator('.write').press('Enter');
    await this.chat.waitForTimeout(2000);
  }

  private async report(): Promise<void> {
    const { panel } = this;
    await panel.bringToFront();
    const card = panel
      .locator('details')
      .filter({ has: panel.getByRole('heading', { name: '页面读取情况' }) });
    if (!(await card.evaluate((one) => (one as HTMLDetailsElement).open))) {
      await card.locator('summary').first().click();
    }
    await panel.getByRole('button', { name: '生成页面结构报告' }).click();
    const text = (await panel.locator('.site-report pre').textContent()) ?? '';
    this.left.push({ what: 'report of the page’s structure', bytes: Buffer.from(text) });
  }

  private async write(): Promise<void> {
    const { desk, app } = this;
    await desk.bringToFront();
    await desk.goto(`${app.origin}/desk.html#/contacts`);
    await desk.getByRole('searchbox').fill(this.marks.latinOf('names'));
    await desk
      .getByRole('row')
      .filter({ hasText: this.marks.latinOf('names') })
      .first()
      .click();
    await desk.getByRole('textbox', { name: '写一条备忘' }).fill(`女儿${this.marks.of('notes')}`);
    await desk.getByRole('button', { name: '记下' }).click();
    await desk.locator('.note-item').first().waitFor();
    await desk.getByText('客户资料').click();
    await desk.getByRole('button', { name: '编辑资料' }).click();
    await desk.getByRole('textbox', { name: '备注名' }).fill(this.marks.of('remarks'));
    await desk.locator('.profile-form').getByRole('button', { name: '保存' }).click();
    await desk.locator('.profile-form').waitFor({ state: 'detached' });
    await desk.goto(`${app.origin}/desk.html#/replies`);
    await desk.getByRole('button', { name: '添加话术' }).click();
    await desk.getByRole('textbox', { name: '标题' }).fill('换货流程');
    await desk
      .getByRole('textbox', { name: '内容' })
      .fill(`{称呼}，换货我来办 ${this.marks.of('saved replies')}`);
    await desk.getByRole('button', { name: '保存' }).click();
    await desk.getByRole('heading', { name: '换货流程' }).waitFor();
    for (const room of ['today', 'groups', 'report', 'results', 'insights', 'tasks', 'sites']) {
      await desk.goto(`${app.origin}/desk.html#/${room}`);
      await desk.waitForTimeout(600);
    }
  }

  private async bringIn(): Promise<void> {
    const { desk, app, marks } = this;
    const now = Math.floor(Date.now() / 60_000) * 60_000;
    const said = Array.from({ length: 40 }, (_, i) => ({
      at: now - (60 - i) * DAY,
      ours: i % 2 === 1,
      text: `第 ${i} 句 ${marks.of('imported messages')} 的事`,
    }));
    const style = { os: 'ios', locale: 'zh-CN', hour12: true, year: 'numeric' } as const;
    await desk.goto(`${app.origin}/desk.html#/import`);
    await desk.locator('input[type=file]').setInputFiles({
      name: `${marks.latinOf('name of the imported file')}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(whatsAppText(said, '林雨晴', style)),
    });
    await desk.getByRole('heading', { name: '这是什么' }).waitFor();
    const us = desk.getByRole('checkbox', { name: /^小店客服/ });
    if (!(await us.isChecked())) await us.click();
    await desk.getByRole('button', { name: '先算一算' }).first().click();
    await desk
      .getByRole('button', { name: /^(开始|接着)导入$/ })
      .first()
      .click();
    await desk.getByRole('heading', { name: '导入好了' }).waitFor({ timeout: 60_000 });
  }

  private async notices(): Promise<void> {
    const { desk, app } = this;
    await desk.goto(`${app.origin}/desk.html#/settings`);
    for (const name of ['开工提醒', '等久了提醒', '显示客户的名字']) {
      await desk.getByRole('switch', { name }).click();
      await desk.waitForTimeout(300);
    }
    await desk.evaluate(() =>
      (globalThis as never as Chrome).chrome.alarms.create('notices', { when: Date.now() + 50 }),
    );
    await desk.waitForTimeout(2500);
    const shown = await desk.evaluate(
      () =>
        new Promise<object>((done) =>
          (globalThis as never as Chrome).chrome.notifications.getAll(done),
        ),
    );
    if (Object.keys(shown).length === 0) throw new Error('no notice came');
  }

  private async hours(): Promise<void> {
    for (let i = 0; i < 4; i++) {
      await this.chat.bringToFront();
      await travel(this.app, this.chat, 2 * HOUR);
      const id = `p${1 + i}`;
      const text = `第 ${i} 次 ${this.marks.of('their messages')} 在吗`;
      await this.chat.evaluate(([who, words]) => window.says(who ?? '', words ?? ''), [id, text]);
      await this.chat.locator(`.person[data-person="${id}"]`).click({ position: { x: 5, y: 40 } });
      await this.chat.waitForTimeout(1200);
      await this.chat.locator('.write').fill(`好的 ${this.marks.of('our messages')} 马上`);
      await this.chat.locator('.write').press('Enter');
      await this.chat.waitForTimeout(1200);
    }
  }

  private async wake(): Promise<void> {
    await this.app.killWorker();
    await this.chat.reload();
    await this.chat.evaluate((talks) => window.fill(talks), this.talks());
    await this.chat.waitForTimeout(3000);
  }

  private async takeOut(): Promise<void> {
    const { desk, app } = this;
    await desk.bringToFront();
    await desk.addInitScript(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
    });
    await desk.goto(`${app.origin}/desk.html#/data`);
    await desk.reload();
    const takes: [string, string | RegExp][] = [
      ['backup', '存一份备份'],
      ['table of contacts', '导出：客户'],
      ['everything as lines', /^导出：全部数据/],
    ];
    await desk.getByLabel('备份的口令').fill('早上八点 开门迎客');
    await desk.getByLabel('再输一次').first().fill('早上八点 开门迎客');
    for (const [what, name] of takes) {
      const [download] = await Promise.all([
        desk.waitForEvent('download'),
        desk.getByRole('button', { name }).click(),
      ]);
      const parts: Buffer[] = [];
      for await (const part of await download.createReadStream()) parts.push(part as Buffer);
      this.left.push({ what, bytes: Buffer.concat(parts) });
    }
  }

  /** Twelve people who wrote for months; the first went quiet forty days ago. */
  private talks(): Talk[] {
    const now = Math.floor(Date.now() / 1000) * 1000;
    const { marks } = this;
    return Array.from({ length: 12 }, (_, p) => {
      const silence = p === 0 ? 40 : 0.1 + p / 20;
      return {
        id: `p${p}`,
        name: `${'赵钱孙李周吴郑王冯陈褚卫'[p]}${marks.of('names')}${p}`,
        said: Array.from({ length: 22 }, (_, i) => ({
          ours: i % 4 === 3,
          at: now - Math.round((silence + (21 - i) * 2) * DAY),
          text: `第 ${i} 句 ${marks.of(i % 4 === 3 ? 'our messages' : 'their messages')} 近况`,
        })),
      };
    });
  }
}

interface Hooks {
  __practice: { inbound(contact: string, text: string): void };
}

interface Chrome {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    runtime: { sendMessage(message: object): Promise<{ ok: boolean; why?: string }> };
    alarms: { create(name: string, when: object): Promise<void> };
    notifications: { getAll(done: (all: object) => void): void };
  };
}
