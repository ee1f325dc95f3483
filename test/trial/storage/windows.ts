import type { Page } from 'playwright-core';
import { startPageHost } from '../hostile/chat-page';
import { chooseFile, startImport } from './desk-work';
import { allOk, Eyes, House, openChat, untilRecorded } from './house';
import { inWords, type Row, rowOf, Verdict } from './row';
import { withApp } from './upgrade';

/** Two of everything at once. */
export async function windows(): Promise<Row[]> {
  return [await rowOf('two of everything at once', both)];
}

async function both(): Promise<Row> {
  const verdict = new Verdict();
  const host = await startPageHost();
  const house = new House();
  try {
    return await withApp(await house.start(), async (app) => {
      const chat = await openChat(app, host);
      const twin = await app.context.newPage();
      await twin.goto(chat.page.url());
      const other = await openChat(app, host);
      const eyes = await Eyes.open(app, chat);
      const second = await app.context.newPage();
      const file = await startImport(app, second, house.folder, { people: 120, name: '两处' });
      await chooseFile(app, eyes.desk, file.path);
      const begin = (desk: Page) => desk.getByRole('button', { name: /^(开始|接着)导入$/ }).click();
      await Promise.all([begin(eyes.desk), begin(second), chat.receive(30), other.receive(30)]);
      // The same messages come in on the other tab with the same chat.
      await twin.evaluate(
        (html) => document.querySelector('.message-list')?.insertAdjacentHTML('beforeend', html),
        await chat.page.evaluate(() =>
          [...document.querySelectorAll('.message')]
            .slice(-30)
            .map((one) => one.outerHTML)
            .join(''),
        ),
      );
      const end = (desk: Page) =>
        desk.getByRole('heading', { name: '导入好了' }).waitFor({ timeout: 120_000 });
      await Promise.all([end(eyes.desk), end(second)]);
      const found = await file.recorded();
      verdict.expect('imported', found, file.wanted);
      const [one, two] = [await untilRecorded(app, chat), await untilRecorded(app, other)];
      // What is written twice would be there by now.
      await chat.page.waitForTimeout(3000);
      for (const { shown, count, twice } of [one, two, await untilRecorded(app, chat)]) {
        verdict.expect('recorded', [count, twice], [shown, 0]);
      }
      const seen = await eyes.until(allOk);
      verdict.expect('said', inWords(seen), 'nothing');
      return {
        fault:
          'two desks import the same file, a panel is open, two tabs show the same chat and a third another, messages in all',
        seen: inWords(seen),
        data: `${found.contacts} contacts and ${found.facts} messages imported, ${found.twice} twice; ${one.count + two.count} messages of the chats recorded, ${one.twice + two.twice} twice`,
        wrong: verdict.wrong,
      };
    });
  } finally {
    await host.stop();
    house.remove();
  }
}
