import AxeBuilder from '@axe-core/playwright';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import {
  csvText,
  fadingChat,
  lineText,
  stampOf,
  telegramJson,
  toGb18030,
  whatsAppText,
} from '../tools/chat-exports';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader, messages } from '../tools/read-database';

const NOW = Math.floor(Date.now() / 60_000) * 60_000;

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function upload(name: string, bytes: Uint8Array | string): Upload {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

const style = { os: 'ios', locale: 'zh-CN', hour12: true, year: 'numeric' } as const;

describe('bringing history in', () => {
  let app: Launched;
  let desk: Page;
  let db: DatabaseReader;
  const errors: string[] = [];
  const button = (name: string | RegExp) => desk.getByRole('button', { name }).first();

  /** Chooses a file and waits for what it is. */
  const choose = async (file: Upload | Upload[]) => {
    await desk.goto(`${app.origin}/desk.html#/import`);
    await desk.reload();
    await button('选择文件').waitFor();
    await desk.locator('input[type=file]').setInputFiles(file);
    await desk.getByRole('heading', { name: '这是什么' }).waitFor();
  };
  const importAll = async () => {
    await button('先算一算').click();
    await button(/^(开始|接着)导入$/).click();
    await desk.getByRole('heading', { name: '导入好了' }).waitFor({ timeout: 120_000 });
  };
  const isAccessible = async () => {
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  };

  beforeAll(async () => {
    app = await launch();
    db = await databaseReader(app);
    desk = await app.context.newPage();
    desk.on('pageerror', (error) => errors.push(error.message));
    desk.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });
  afterAll(async () => {
    expect(errors).toEqual([]);
    await app?.close();
  });

  test('a WhatsApp archive: who is us is guessed, the first flags are shown, all of it is undone', async () => {
    const chats = ['林雨晴', '赵先生', '周敏'].map((name, i) => ({
      name,
      text: whatsAppText(fadingChat(NOW, 20 + i), name, style),
    }));
    const archive = zipSync(
      Object.fromEntries(
        chats.map(({ name, text }) => [`WhatsApp Chat with ${name}.txt`, strToU8(text)]),
      ),
    );
    await choose(upload('chats.zip', archive));
    expect(await desk.getByRole('checkbox', { name: /^小店客服/ }).isChecked()).toBe(true);
    await isAccessible();
    await button('先算一算').click();
    await desk.getByText('3 位客户，其中新增 3 位').waitFor();
    await isAccessible();
    await button('开始导入').click();
    await desk.getByRole('heading', { name: '先看这几位' }).waitFor();
    await isAccessible();
    await desk.screenshot({ path: '.output/desk-gallery/live-import-done.png', fullPage: true });

    const recorded = await db.read();
    for (const name of ['林雨晴', '赵先生', '周敏']) {
      const one = recorded.get(name);
      expect(one?.contact.site).toBe('import');
      expect(messages(one).length).toBe(40);
      expect(one?.summary?.inbound).toBe(20);
      expect(['declining', 'silent']).toContain(one?.summary?.assessment.level);
    }
    expect(await desk.getByRole('link', { name: '去“今天”处理' }).getAttribute('href')).toBe(
      '#/today',
    );

    await button('撤销这次导入').click();
    await desk.getByText('已撤销').first().waitFor();
    expect((await db.read()).size).toBe(0);
    for (const table of ['chunks', 'summaries', 'cases', 'imported']) {
      expect(await db.table(table)).toEqual([]);
    }
  });

  test('Telegram of a whole account', async () => {
    const chats = Array.from({ length: 4 }, (_, i) => ({
      id: 100 + i,
      name: `Anna ${i}`,
      messages: fadingChat(NOW, 15 + i),
    }));
    await choose(upload('result.json', telegramJson(chats)));
    await importAll();
    const recorded = await db.read();
    expect(messages(recorded.get('Anna 2')).length).toBe(40);
    expect(messages(recorded.get('Anna 2'))[0]).toMatchObject({ native: true, origin: 'import' });
  });

  test('LINE in Japanese', async () => {
    const made = fadingChat(NOW, 18);
    await choose(upload('line.txt', lineText(made, '佐藤さくら', 'ja', NOW)));
    await importAll();
    const one = (await db.read()).get('佐藤さくら');
    expect(messages(one).map(({ at }) => at)).toEqual(made.map(({ at }) => at));
    expect(one?.summary?.sight?.through).toBe(NOW);
  });

  test('a WeCom list in GB18030 brings customers and tags, and says that it holds no dates', async () => {
    const rows = [
      [
        '客户名称',
        '描述',
        '添加人',
        '添加人帐号',
        '添加人所属部门',
        '添加时间',
        '来源',
        '手机',
        '标签组1(等级)',
        '标签组2(偏好)',
      ],
      [
        '陈师傅',
        '',
        '小店客服',
        'kf1',
        '客服部',
        '2026-01-05 10:00:00',
        '扫一扫',
        '13800138021',
        'VIP',
        '茶叶;春茶',
      ],
      ['老张', '', '小店客服', 'kf1', '客服部', '2026-01-06 10:00:00', '扫一扫', '', '普通', ''],
      ['=cmd|calc', '', '小店客服', 'kf1', '客服部', '2026-01-06 10:00:00', '', '', '', ''],
      ['', '', '小店客服', 'kf1', '客服部', '2026-01-06 10:00:00', '', '', '', ''],
    ];
    await choose(upload('客户列表.csv', toGb18030(csvText(rows))));
    await desk.getByText(/这种文件里没有消息时间/).waitFor();
    expect(await desk.getByText('GB18030').count()).toBe(1);
    await button('先算一算').click();
    await desk.getByText('1 行不导入').waitFor();
    const [file] = await Promise.all([
      desk.waitForEvent('download'),
      button('下载不导入的行').click(),
    ]);
    expect(file.suggestedFilename()).toBe('不导入的行.csv');
    await button('开始导入').click();
    await desk.getByRole('heading', { name: '导入好了' }).waitFor();
    const chen = (await db.read()).get('陈师傅');
    const profiles = await db.table<{ id: string }>('profiles');
    expect(profiles.find(({ id }) => id === chen?.contact.id)).toMatchObject({
      phoneTail: '8021',
      tags: ['VIP', '茶叶', '春茶'],
    });
  });

  test('a workbook of orders is mapped by its headings', async () => {
    const cell = (value: string | number | Date) =>
      value instanceof Date
        ? { value, type: Date, format: 'yyyy-mm-dd' }
        : { value: String(value), type: String };
    const sheet = [
      ['客户', '下单日期', '商品', '实付金额'].map(cell),
      ['陈师傅', new Date(Date.UTC(2026, 5, 1)), '春茶礼盒', '¥1,280.50'].map(cell),
      ['陈师傅', new Date(Date.UTC(2026, 7, 9)), '茶具', '300'].map(cell),
      ['刘女士', new Date(Date.UTC(2026, 7, 9)), '茶具', '不知道'].map(cell),
    ];
    const xlsx = await writeXlsxFile(sheet as never).toBuffer();
    await choose(upload('订单.xlsx', xlsx as never));
    await button('先算一算').click();
    await desk.getByText('并入已有客户').waitFor();
    await button('开始导入').click();
    await desk.getByRole('heading', { name: '导入好了' }).waitFor();
    const chen = (await db.read()).get('陈师傅');
    const profiles = await db.table<{ id: string }>('profiles');
    expect(profiles.find(({ id }) => id === chen?.contact.id)).toMatchObject({
      spend: 158_050,
      purchases: [{ what: '春茶礼盒' }, { what: '茶具' }],
      phoneTail: '8021',
    });
  });

  test('stopped halfway, killed, and gone on with: nothing is lost, nothing doubled', async () => {
    const people = 2500;
    const rows = [['发送人', '接收人', '时间', '消息类型', '内容']];
    for (let i = 0; i < people; i++) {
      for (const { at, ours, text } of fadingChat(NOW - (i % 50) * 60_000, 5 + (i % 40), 12)) {
        const pair = [`客户${i}`, '小店客服'];
        rows.push([...(ours ? pair.reverse() : pair), stampOf(at), 'text', text]);
      }
    }
    const file = upload('存档.csv', csvText(rows));
    await choose(file);
    await button('先算一算').click();
    await button('开始导入').click();
    await button('停下').click();
    await desk.getByRole('heading', { name: '停在一半' }).waitFor();
    const half = await db.table('imported');
    expect(half.length).toBeGreaterThan(0);
    expect(half.length).toBeLessThan(people);
    await app.killWorker();

    await choose(file);
    await desk.getByText(/上次停在一半/).waitFor();
    await importAll();
    const recorded = await db.read();
    for (let i = 0; i < people; i++) {
      expect(messages(recorded.get(`客户${i}`)).length, `客户${i}`).toBe(12);
    }
    await choose(file);
    await button('先算一算').click();
    await desk.getByText('30000 条已经有了，不会重复').waitFor({ timeout: 120_000 });
  }, 300_000);

  test('files that are no files of ours say what to do', async () => {
    const cut = zipSync({ 'a.txt': strToU8('x'.repeat(100_000)) }).slice(0, 60);
    const bomb = zipSync({ '_chat.txt': new Uint8Array(32 * 2 ** 20) });
    for (const [file, sentence] of [
      [upload('a.txt', ''), /文件是空的/],
      [
        upload(
          'a.jpg.txt',
          Uint8Array.from({ length: 9000 }, (_, i) => (i * 31) & 255),
        ),
        /认不出/,
      ],
      [upload('a.zip', cut), /压缩包不完整|认不出/],
      [upload('b.zip', bomb), /大得不正常/],
      [upload('a.xlsx', strToU8('no workbook')), /Excel 打不开/],
    ] as const) {
      await desk.goto(`${app.origin}/desk.html#/import`);
      await desk.reload();
      await button('选择文件').waitFor();
      await desk.locator('input[type=file]').setInputFiles(file);
      await desk.getByText(sentence).waitFor();
    }
  });
});
