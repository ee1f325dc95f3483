import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isActReply } from '@/lib/messaging/act-guards';
import { isReply, isTabData, isTabMessage } from '@/lib/messaging/guards';
import { MESSAGES, TAB_MESSAGES } from '@/lib/messaging/protocol';

const ID = 'a'.repeat(32);
const flag = {
  contact: ID,
  level: 'silent',
  why: '13 天没说话',
  wait: { text: '等了 2 小时', grade: 'grave' },
};
const card = {
  level: 'watch',
  reasons: ['一', '二'],
  wait: '已等 40 分钟',
  nextStep: 'check-in',
  intent: 'check-in',
  drafts: [{ id: 'care', label: '只是问候', text: '最近好吗' }],
  snoozeLimitDays: 7,
};
const hello = {
  texts: { levels: { fine: '正常' } },
  style: '.fine {}',
  sites: [{ id: 'practice', detect: ['.a'], list: {} }],
  words: { features: { help: {} } },
};

/** One good answer per message; the type asks for every message there is. */
const REPLIES: Record<
  Exclude<
    keyof typeof MESSAGES,
    | 'offer/reserve'
    | 'model/key'
    | 'site/save'
    | 'site/change'
    | 'chat/open'
    | 'vault/do'
    | 'contact/touch'
    | 'import/write'
    | 'import/undo'
    | 'data/forget-now'
  >,
  unknown
> = {
  'overlay/hello': hello,
  'overlay/hands': null,
  'observe/batch': null,
  'flags/read': [flag],
  'flags/ahead': { flags: [flag], whole: true },
  'card/read': card,
  'health/report': null,
  'page/changed': null,
  'panel/open': null,
  'practice/forget': null,
  'store/begin-anew': null,
  'store/look': null,
  'draft/inserted': null,
  'contact/snooze': null,
  'contact/override': null,
  'contact/undo': null,
  'contact/disturb': null,
  'case/mark': null,
  'case/undo': null,
  'offer/settle': null,
  'offer/save': null,
  'offer/remove': null,
  'phrase/save': null,
  'phrase/remove': null,
  'phrase/used': null,
  'profile/save': null,
  'settings/save': null,
  'task/mark': null,
  'message/mark': null,
  'site/consent': null,
  'site/look': null,
  'site/erase': null,
  'link/save': null,
  'link/remove': null,
  'contact/touch-undo': null,
  'contact/erase': null,
  'group/count': null,
  'restore/rows': null,
  'data/rules': null,
  'data/backed-up': null,
  'data/erase-all': null,
  'note/save': null,
  'note/remove': null,
  'view/save': null,
  'view/remove': null,
  'import/start': null,
  'import/stop': null,
  'guard/read': [{ id: 'unanswered', tone: 'warn', text: '已连发 3 条' }],
};

const TAB_DATA: Record<keyof typeof TAB_MESSAGES, unknown> = {
  'flags/stale': null,
  'overlay/recheck': null,
  'page/read': null,
  'compose/insert': { contact: ID, text: '你好' },
  'thread/reveal': { contact: ID, times: [1, 2] },
  'row/locate': { contact: ID },
};

/** Every way to spoil one place of a value. */
function spoilt(value: unknown): unknown[] {
  const wrong = [undefined, null, 1, 'x', true, [], {}, Number.NaN, '字'.repeat(5000)];
  if (Array.isArray(value)) {
    return [...wrong, ...spoilt(value[0]).map((v) => [v]), Array(501).fill(value[0])];
  }
  if (value && typeof value === 'object') {
    const inside = Object.entries(value).flatMap(([key, v]) =>
      spoilt(v).map((bad) => ({ ...value, [key]: bad })),
    );
    return [...wrong, ...inside, { ...value, more: 1 }];
  }
  return wrong;
}

describe('the page’s checks say what the schemas say', () => {
  test.each(Object.entries(REPLIES))('answer of %s', (name, good) => {
    const key = name as keyof typeof MESSAGES;
    const schema = MESSAGES[key].reply;
    expect(isActReply(key, good)).toBe(true);
    expect(schema.safeParse(good).success).toBe(true);
    for (const value of [good, ...spoilt(good)]) {
      // The definitions and tables handed over are our own data; the schema looks closer at them.
      if (key === 'overlay/hello' && !schema.safeParse(value).success) continue;
      expect(isActReply(key, value), JSON.stringify(value)?.slice(0, 200)).toBe(
        schema.safeParse(value).success,
      );
    }
  });

  test.each(Object.entries(TAB_DATA))('data of %s', (name, good) => {
    const key = name as keyof typeof TAB_MESSAGES;
    const schema = TAB_MESSAGES[key].data;
    expect(isTabData(key, good)).toBe(true);
    for (const value of [good, ...spoilt(good)]) {
      expect(isTabData(key, value), JSON.stringify(value)?.slice(0, 200)).toBe(
        schema.safeParse(value).success,
      );
    }
  });

  test('the first script takes no answer that only the second one asks for', () => {
    expect(isReply('card/read', card)).toBe(false);
    expect(isReply('flags/read', [flag])).toBe(true);
  });

  test('nothing breaks the checks, and no inherited name is a message', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const name of Object.keys(TAB_DATA)) isTabData(name as 'page/read', value);
        for (const name of Object.keys(REPLIES)) isActReply(name as 'card/read', value);
      }),
      { seed: 41, numRuns: 2000 },
    );
    for (const name of ['toString', '__proto__', 'constructor', '', 7, null]) {
      expect(isTabMessage(name)).toBe(false);
    }
  });
});
