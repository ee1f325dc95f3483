import fc from 'fast-check';

/** A message of a made-up chat. */
export interface MadeMessage {
  /** ms, whole minutes or seconds as the format can tell */
  readonly at: number;
  readonly ours: boolean;
  readonly text: string;
}

const ME = '小店客服';

/** Locales in which phones write exports, those whose calendar is not our own left out. */
export const LOCALES =
  'af am ar az eu bg bn ca zh-CN zh-TW zh-HK hr cs da nl en-US en-GB en-CA en-AU en-IN en-ZA et fil fi fr fr-CA gl ka de de-CH el gu he hi hu id it ja kn kk km ko lo lv lt mk ms ml mr mn my ne nb pl pt-BR pt-PT pa ro ru si sk sl es es-MX es-US sw sv ta te tr uk ur uz vi zu'.split(
    ' ',
  );

/** How a phone writes its exports. */
export interface WhatsAppStyle {
  readonly os: 'android' | 'ios';
  readonly locale: string;
  readonly hour12: boolean;
  readonly year: '2-digit' | 'numeric';
}

/** A WhatsApp export as a phone of that style writes it, in the time zone of Shanghai. */
export function whatsAppText(
  messages: readonly MadeMessage[],
  name: string,
  { os, locale, hour12, year }: WhatsAppStyle,
): string {
  const shared = { timeZone: 'Asia/Shanghai', calendar: 'gregory' } as const;
  const date = new Intl.DateTimeFormat(locale, {
    ...shared,
    year,
    month: 'numeric',
    day: 'numeric',
  });
  const time = new Intl.DateTimeFormat(locale, {
    ...shared,
    hour: 'numeric',
    minute: '2-digit',
    ...(os === 'ios' ? { second: '2-digit' } : {}),
    hour12,
  });
  const lines = messages.map(({ at, ours, text }) => {
    const stamp = `${date.format(at)}, ${time.format(at)}`;
    const said = `${ours ? ME : name}: ${text}`;
    return os === 'ios' ? `[${stamp}] ${said}` : `${stamp} - ${said}`;
  });
  const first = date.format(messages[0]?.at ?? 0);
  const clock = time.format(messages[0]?.at ?? 0);
  const notice =
    os === 'ios'
      ? `[${first}, ${clock}] ${name}: \u200eMessages and calls are end-to-end encrypted.`
      : `${first}, ${clock} - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.`;
  return `${[notice, ...lines].join(os === 'ios' ? '\r\n' : '\n')}\n`;
}

/** How LINE writes a day and a clock in each of its languages. */
export const LINE_STYLES = {
  en: {
    title: (name: string) => `[LINE] Chat history with ${name}`,
    saved: (stamp: string) => `Saved on: ${stamp}`,
    day: (y: string, m: string, d: string) => `Mon, ${m}/${d}/${y}`,
    clock: (h: number, m: string) => `${h % 12 || 12}:${m}${h < 12 ? 'AM' : 'PM'}`,
  },
  ja: {
    title: (name: string) => `[LINE] ${name}とのトーク履歴`,
    saved: (stamp: string) => `保存日時：${stamp}`,
    day: (y: string, m: string, d: string) => `${y}/${m}/${d}(月)`,
    clock: (h: number, m: string) => `${String(h).padStart(2, '0')}:${m}`,
  },
  'zh-TW': {
    title: (name: string) => `[LINE] 與${name}的聊天記錄`,
    saved: (stamp: string) => `儲存日期：${stamp}`,
    day: (y: string, m: string, d: string) => `${y}/${m}/${d}（一）`,
    clock: (h: number, m: string) =>
      `${h < 12 ? '上午' : '下午'}${String(h % 12 || 12).padStart(2, '0')}:${m}`,
  },
  'zh-CN': {
    title: (name: string) => `[LINE] 与${name}的聊天记录`,
    saved: (stamp: string) => `保存日期: ${stamp}`,
    day: (y: string, m: string, d: string) => `${y}.${m}.${d} 星期一`,
    clock: (h: number, m: string) => `${String(h).padStart(2, '0')}:${m}`,
  },
  th: {
    title: (name: string) => `[LINE] ประวัติการแชทกับ ${name}`,
    saved: (stamp: string) => `บันทึกเมื่อ: ${stamp}`,
    day: (y: string, m: string, d: string) => `${y}/${m}/${d}(จ.)`,
    clock: (h: number, m: string) => `${String(h).padStart(2, '0')}:${m}`,
  },
} as const;

/** A LINE export in one of its languages. @param savedAt ms */
export function lineText(
  messages: readonly MadeMessage[],
  name: string,
  language: keyof typeof LINE_STYLES,
  savedAt: number,
): string {
  const style = LINE_STYLES[language];
  const [y, m, d, h, min] = wall(savedAt);
  const lines = [style.title(name), style.saved(`${y}/${m}/${d} ${h}:${min}`), ''];
  let day = '';
  for (const { at, ours, text } of messages) {
    const [year, month, date, hour, minute] = wall(at);
    const today = style.day(year, month, date);
    if (today !== day) lines.push('', today);
    day = today;
    const words = text.includes('\n') ? `"${text.replace(/"/g, '""')}"` : text;
    lines.push(`${style.clock(Number(hour), minute)}\t${ours ? ME : name}\t${words}`);
  }
  return lines.join('\r\n');
}

/** Year, month, day, hour and minute in Shanghai, two digits each. */
export function wall(at: number): [string, string, string, string, string, string] {
  const text = new Date(at + 8 * 3_600_000).toISOString();
  return [
    text.slice(0, 4),
    text.slice(5, 7),
    text.slice(8, 10),
    text.slice(11, 13),
    text.slice(14, 16),
    text.slice(17, 19),
  ];
}

/** `2026-03-08 21:41:05` in Shanghai. */
export function stampOf(at: number): string {
  const [y, m, d, h, min, s] = wall(at);
  return `${y}-${m}-${d} ${h}:${min}:${s}`;
}

interface MadeChat {
  readonly id: number;
  readonly name: string;
  readonly messages: readonly MadeMessage[];
}

/** Telegram Desktop's export of a whole account, or of one chat when `single`. */
export function telegramJson(chats: readonly MadeChat[], single = false): string {
  const rows = chats.map(({ id, name, messages }) => ({
    name,
    type: 'personal_chat',
    id,
    messages: [
      {
        id: 0,
        type: 'service',
        date: '2020-01-01T00:00:00',
        date_unixtime: '1577836800',
        action: 'joined_telegram',
        text: '',
      },
      ...messages.map(({ at, ours, text }, i) => ({
        id: i + 1,
        type: 'message',
        date: new Date(at).toISOString().slice(0, 19),
        date_unixtime: String(Math.floor(at / 1000)),
        from: ours ? ME : name,
        from_id: ours ? 'user777' : `user${id}`,
        text: i % 3 === 0 ? [text, { type: 'bold', text: '' }] : text,
        text_entities: [{ type: 'plain', text }],
      })),
    ],
  }));
  if (single) return JSON.stringify(rows[0], null, 1);
  return JSON.stringify(
    {
      about: 'made up',
      personal_information: { user_id: 777, first_name: ME },
      chats: { about: '', list: rows },
    },
    null,
    1,
  );
}

/** A table as CSV. */
export function csvText(rows: readonly (readonly string[])[], separator = ','): string {
  return rows
    .map((row) =>
      row
        .map((cell) =>
          /["\n\r]|^\s|\s$/.test(cell) || cell.includes(separator)
            ? `"${cell.replace(/"/g, '""')}"`
            : cell,
        )
        .join(separator),
    )
    .join('\r\n');
}

/** Encodes text as GB18030, which no platform encodes: by asking its decoder for every pair. */
export function toGb18030(text: string): Uint8Array<ArrayBuffer> {
  const table = gbTable();
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(sign) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

let known: Map<string, [number, number]> | null = null;

function gbTable(): Map<string, [number, number]> {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const sign = decoder.decode(Uint8Array.of(high, low));
      if ([...sign].length === 1 && sign !== '\ufffd') known.set(sign, [high, low]);
    }
  }
  return known;
}

/** Someone who wrote every few days and stopped a while ago. @param until ms */
export function fadingChat(
  until: number,
  silentDays: number,
  count = 40,
  gapDays = 2,
): MadeMessage[] {
  const DAY = 86_400_000;
  const start = Math.floor((until - silentDays * DAY - count * gapDays * DAY) / 60_000) * 60_000;
  const words = [
    '在吗，想问下这款还有货吗',
    '好的谢谢',
    '那我再拿两件',
    '今天能发货吗',
    '收到啦，很喜欢',
  ];
  return Array.from({ length: count }, (_, i) => ({
    at: start + i * gapDays * DAY + (i % 5) * 3_600_000,
    ours: i % 2 === 1,
    text: words[i % words.length] ?? '',
  }));
}

/** Texts that chats hold, none of which an export would take for a media mark. */
export const madeText = fc
  .oneof(
    fc.constantFrom(
      '好的',
      'ok',
      '谢谢！',
      'Can you send it today?',
      '这个怎么卖：多少钱',
      'a\nb',
      'سلام',
      '😀 你好',
    ),
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  )
  .map((text) =>
    text
      .replace(/[\u200e\u200f\r\t"]/g, '')
      .replace(/[[<☎【\d].*/su, '')
      .trim(),
  )
  .filter((text) => text !== '');

/** Messages of one chat, by time. @param step ms that the format can tell apart */
export function madeChat(step: number): fc.Arbitrary<MadeMessage[]> {
  const from = Math.floor(Date.UTC(2019, 0, 14) / step);
  const to = Math.floor(Date.UTC(2026, 9, 1) / step);
  return fc
    .array(
      fc.record({
        at: fc.integer({ min: from, max: to }).map((n) => n * step),
        ours: fc.boolean(),
        text: madeText,
      }),
      { minLength: 3, maxLength: 14 },
    )
    .map((messages) => messages.sort((a, b) => a.at - b.at));
}
