import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '@/lib/core/import/columns';
import { LineDates, LineParser } from '@/lib/core/import/line';
import type { MessageRecord, Parsed } from '@/lib/core/import/records';
import { shownForm } from '@/lib/core/import/shown-form';
import { TableParser } from '@/lib/core/import/tables';
import { TelegramParser } from '@/lib/core/import/telegram';
import { type StampContext, WhatsAppParser } from '@/lib/core/import/whatsapp';
import { type MadeMessage, madeChat, telegramJson, whatsAppText } from '../../tools/chat-exports';

const NOW = Date.UTC(2026, 10, 1, 4);
const CTX: StampContext = { order: 'MDY', zone: 'Asia/Shanghai', now: NOW };
const NAME = '林雨晴 Anna';

function messagesOf(found: readonly Parsed[]): MessageRecord[] {
  return found.flatMap((each) => (each.is === 'message' ? [each.message] : []));
}
const told = ({ at, sender, text }: MessageRecord) => ({ at, ours: sender !== NAME, text });
const meant = ({ at, ours, text }: MadeMessage) => ({ at, ours, text: shownForm(text) });

/** Lines that Android writes without a name before them. */
const ANDROID = [
  'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.',
  '消息和通话都进行端到端加密。对话之外的任何人，甚至包括 WhatsApp 都无法读取或收听。',
  'Anna joined using this group’s invite link',
  'Anna added Callum',
  'Anna created group "Sale: May only"',
  'Anna changed the subject from "Sale: May" to "Sale: June"',
  'Anna hat die Gruppe „Aktion: Mai“ erstellt.',
  'Anna a créé le groupe « Promo : mai »',
  'Анна создала группу «Акция: май»',
  'Anna 创建了群组“福利: 1群”',
  'Annaがグループ「特売: 1」を作成しました',
  "You're now an admin",
  'This chat is with a business account. Tap to learn more.',
];
/** Lines that iPhones give to the group, or to the one who did it; they begin with a mark. */
const IOS = [
  [
    '福利1群',
    '\u200eMessages and calls are end-to-end encrypted. Only people in this chat can read them.',
  ],
  ['福利1群', '\u200eAnna added you'],
  ['福利1群', '\u200eYou added Callum Anruf'],
  ['福利1群', '\u200eAnna added Call Center'],
  ['Anna', '\u200eAnna created group “福利1群”'],
  ['Anna', '\u200eAnna changed this group’s icon'],
  ['Anna', '\u200eAnna joined using this group’s invite link'],
  ['Anna', '\u200eWaiting for this message. This may take a while.'],
  ['Anna', '\u200eThis message was deleted.'],
  ['Anna', '\u200eYour security code with Anna changed. Tap to learn more.'],
] as const;
/** The same from a file whose marks were lost on the way. */
const UNMARKED = [
  [
    '福利1群',
    'Messages and calls are end-to-end encrypted. Only people in this chat can read them.',
  ],
  [
    'mezun A',
    'Mesajlar ve aramalar uçtan uca şifrelidir. Yalnızca bu sohbetteki kişiler okuyabilir.',
  ],
  ['Anna', 'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb liest sie.'],
  ['Anna', 'Los mensajes y las llamadas están cifrados de extremo a extremo.'],
  ['Anna', 'As mensagens e ligações são protegidas com a criptografia de ponta a ponta.'],
  ['Anna', '訊息和通話經端對端加密。'],
  ['Anna', 'Anna created group “福利1群”'],
  ['Anna', 'Anna changed this group’s icon'],
  ['Anna', 'Anna joined using this group’s invite link'],
  ['Anna', 'This message was deleted by admin Bob'],
  ['Anna', 'Bu mesajı sildiniz'],
  ['Anna', '此消息已被撤回'],
] as const;

describe('lines of WhatsApp itself', () => {
  it.each(['android', 'ios'] as const)('on %s never count, wherever they stand', (os) => {
    const notices =
      os === 'android'
        ? [...ANDROID, ...UNMARKED.slice(9).map(([who, text]) => `${who}: ${text}`)]
        : [...IOS, ...UNMARKED].map(([who, text]) => `${who}: ${text}`);
    fc.assert(
      fc.property(
        madeChat(60_000),
        fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...notices)), { minLength: 1, maxLength: 8 }),
        (chat, put) => {
          const style = { os, locale: 'en-US', hour12: false, year: '2-digit' } as const;
          const eol = os === 'ios' ? '\r\n' : '\n';
          const starts = os === 'ios' ? /^\[/ : /^\d+\/\d+\/\d+, \d+:\d+ - /;
          const lines = whatsAppText(chat, NAME, style).trimEnd().split(eol);
          for (const [at, notice] of put) {
            const places = lines.flatMap((line, i) => (starts.test(line) ? [i] : []));
            const stamp = os === 'ios' ? '[12/31/18, 12:00:00] ' : '12/31/18, 12:00 - ';
            lines.splice(places[at % places.length] ?? 0, 0, `${stamp}${notice}`);
          }
          const parser = new WhatsAppParser(CTX);
          const found = [...parser.feed(`${lines.join(eol)}\n`), ...parser.end()];
          expect(messagesOf(found).map(told)).toEqual(chat.map(meant));
          expect(found.filter((one) => one.is === 'reject')).toEqual([]);
        },
      ),
      { seed: 71, numRuns: 500 },
    );
  });

  it('are not what people say of such things', () => {
    const said = [
      'Anna: I joined the group',
      'Anna: he left the chat, no?',
      'Anna: Anna here, is it "in: stock"?',
      'Bob "Bo" Lee: hi',
      'Anna: 我加入群了',
      'Anna: messages are encrypted, are they?',
      'Anna: 你撤回了什么',
      'Anna: This message was deleted by admin? why',
    ];
    const parser = new WhatsAppParser(CTX);
    const text = said.map((line) => `12/31/18, 12:00 - ${line}\n`).join('');
    expect(messagesOf([...parser.feed(text), ...parser.end()])).toHaveLength(said.length);
  });

  it('calls are still calls, in words that hold the word', () => {
    const calls = [
      'Missed voice call',
      'Verpasster Sprachanruf',
      'Пропущенный аудиозвонок',
      'Videollamada perdida',
      'Cevapsız sesli arama',
      '未接语音通话',
    ];
    const parser = new WhatsAppParser(CTX);
    const text = calls.map((line) => `[12/31/18, 12:00:00] Anna: \u200e${line}\n`).join('');
    const found = messagesOf([...parser.feed(text), ...parser.end()]);
    expect(found.map(({ kind }) => kind)).toEqual(calls.map(() => 'call'));
  });
});

describe('lines of LINE itself', () => {
  it('never count, with tabs and without', () => {
    const tabbed = [
      '2025/12/31(三)',
      '10:20\tAnna\t你好',
      '10:21\tAnna已收回訊息',
      '10:22\tAnna joined the group.',
      '10:23\t\tAnnaがグループに参加しました。',
      '10:24\tAnna unsent a message.',
      '10:25\tMe\t好',
    ];
    const spaced = [
      '2025.12.31 星期三',
      '10:20 Anna 你好',
      '10:21 Anna已收回訊息',
      '10:22 Anna joined the group.',
      '10:23 Anna 加入聊天',
      '10:24 Anna unsent a message.',
      '10:25 Anna 邀請 小陳 加入',
      '10:26 Anna 退出群組。',
      '10:27 Anna 我想退出群組，可以嗎',
      '10:28 Me 好',
    ];
    const read = (lines: readonly string[]) => {
      const dates = new LineDates(20_000);
      dates.feed(lines.join('\n'));
      dates.end();
      const parser = new LineParser({ ...CTX, order: 'YMD' }, [...dates.names(), 'Me']);
      return messagesOf([...parser.feed(lines.join('\n')), ...parser.end()]).map((m) => [
        m.sender,
        m.text,
      ]);
    };
    expect(read(tabbed)).toEqual([
      ['Anna', '你好'],
      ['Me', '好'],
    ]);
    expect(read(spaced)).toEqual([
      ['Anna', '你好'],
      ['Anna', '我想退出群組，可以嗎'],
      ['Me', '好'],
    ]);
  });
});

describe('service messages of Telegram', () => {
  it('never count, whatever they tell, but for calls', () => {
    fc.assert(
      fc.property(
        madeChat(1000),
        fc.array(
          fc.tuple(
            fc.nat(100),
            fc.constantFrom(
              'invite_members',
              'join_group_by_link',
              'remove_members',
              'create_group',
              'edit_group_title',
              'pin_message',
              'joined_telegram',
              'set_messages_ttl',
            ),
            fc.string({ maxLength: 20 }),
          ),
          { minLength: 1, maxLength: 10 },
        ),
        (chat, services) => {
          const file = JSON.parse(telegramJson([{ id: 5, name: NAME, messages: chat }], true));
          for (const [at, action, text] of services) {
            file.messages.splice(at % (file.messages.length + 1), 0, {
              id: 9000 + at,
              type: 'service',
              date_unixtime: '1600000000',
              actor: NAME,
              actor_id: 'user5',
              action,
              members: [NAME],
              text,
            });
          }
          const parser = new TelegramParser();
          const found = [...parser.feed(JSON.stringify(file)), ...parser.end()];
          const got = messagesOf(found).map((m) => ({
            at: m.at,
            ours: m.sender !== 'user5',
            text: m.text,
          }));
          expect(got).toEqual(chat.map(meant));
          expect(found.filter((one) => one.is === 'skip')).toHaveLength(services.length + 1);
        },
      ),
      { seed: 72, numRuns: 300 },
    );
  });
});

describe('rows of a table that nobody said', () => {
  const HEAD = ['发送人', '接收人', '发送时间', '消息类型', '消息内容'];
  const parse = (rows: readonly (readonly string[])[]) => {
    const parser = new TableParser(
      { format: 'archive', mapping: HEAD.map(fieldOf), heading: -1 },
      { ...CTX, order: 'YMD' },
    );
    return rows.map((fields, i) =>
      parser.take({ line: i + 1, lines: 1, fields: [...fields], fault: null }),
    );
  };
  const AT = '2026-03-08 10:00:00';

  it.each([
    ['agree', ''],
    ['disagree', ''],
    ['revoke', ''],
    ['10000', '你已添加了小明，现在可以开始聊天了。'],
    ['系统消息', '小明加入了群聊'],
    ['text', '你已添加了小明，现在可以开始聊天了。'],
    ['text', '我通过了你的朋友验证请求，现在我们可以开始聊天了'],
    ['text', '以上是打招呼的内容'],
    ['text', '小明开启了朋友验证，你还不是他（她）朋友。请先发送朋友验证请求'],
    ['text', '"小明"邀请"小红"加入了群聊'],
    ['text', '"小明" 撤回了一条消息'],
    ['text', '对方撤回了一条消息'],
    ['', '你撤回了一条消息 重新编辑'],
    ['', '消息已发出，但被对方拒收了。'],
  ])('%s %s', (type, text) => {
    expect(parse([['小明', '客服', AT, type, text]]).map(({ is }) => is)).toEqual(['skip']);
  });

  it('the program itself is no sender', () => {
    const found = parse([
      ['系统', '客服', AT, '', '会话已结束'],
      ['小明', '客服', AT, '', '好的'],
      ['小明', '客服', AT, '', '刚才有人撤回了消息吗'],
    ]);
    expect(found.map(({ is }) => is)).toEqual(['skip', 'message', 'message']);
  });
});
