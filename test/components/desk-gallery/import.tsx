import { ImportPage } from '@/components/desk/import/import-page';
import type { ImportActions, ImportState } from '@/components/desk/import/import-state';
import type { DryRun, ImportChoices, Inspection } from '@/components/desk/import/import-types';
import type { ImportRun } from '@/lib/core/model/import-run';
import type { Language } from '@/lib/i18n/language';
import { contactId, NAMES } from './names';

const NOW = Date.UTC(2026, 10, 20, 4);
const DAY = 86_400_000;
const nothing = () => {};
const ACTIONS: ImportActions = {
  choose: nothing,
  reread: nothing,
  change: nothing,
  check: nothing,
  keepApart: nothing,
  start: nothing,
  stop: nothing,
  cancel: nothing,
  undo: async () => {},
};

const RUNS: readonly ImportRun[] = (['done', 'stopped', 'undone'] as const).map((state, i) => ({
  id: contactId(i),
  format: ['whatsapp', 'wecom', 'line'][i] ?? 'line',
  file: '',
  state,
  startedAt: NOW - i * 3 * DAY,
  changedAt: NOW,
  contacts: [214, 1890, 1][i] ?? 0,
  added: [48_210, 0, 3204][i] ?? 0,
  rejected: 3,
}));

function chat(language: Language): Inspection {
  const names = NAMES[language];
  const me = language === 'en' ? 'Little Shop' : '小店客服';
  return {
    format: 'whatsapp',
    fingerprint: '',
    encodings: ['utf-8'],
    bytes: 1,
    sources: 3,
    lines: 48_213,
    messages: 41_960,
    people: 3,
    groups: 1,
    rejected: 12,
    first: NOW - 700 * DAY,
    last: NOW - DAY,
    orders: ['DMY', 'MDY'],
    order: 'DMY',
    dateSample: '03/04/25',
    speakers: [me, ...names].map((name, i) => ({
      key: name,
      name,
      messages: 9000 - i * 700,
      chats: i === 0 ? 3 : 1,
    })),
    self: [me],
    asksSelf: true,
    exportedAt: NOW,
    exportSure: false,
    headings: [],
    mapping: [],
    missing: [],
    preview: names.slice(0, 6).map((name, i) => ({
      line: i + 2,
      at: NOW - (700 - i) * DAY,
      hasClock: true,
      who: i % 2 ? me : name,
      ours: i % 2 === 1,
      what: language === 'en' ? 'Is this still in stock?' : '在吗，想问下这款还有货吗',
    })),
  };
}

function table(language: Language): Inspection {
  const zh = language !== 'en';
  return {
    ...chat(language),
    format: 'orders',
    encodings: ['gb18030'],
    sources: 1,
    messages: 0,
    people: 1890,
    groups: 0,
    first: null,
    last: null,
    orders: ['YMD'],
    speakers: [],
    self: [],
    asksSelf: false,
    headings: zh
      ? ['客户', '下单日期', '商品', '实付金额', '收货地址（省市区街道门牌号合并在一起的一列）']
      : [
          'Customer',
          'Ordered on',
          'Product',
          'Paid',
          'Delivery address with everything in one single column',
        ],
    mapping: ['name', 'date', 'what', null, null],
    missing: ['time'],
    preview: [],
  };
}

function choicesOf({ format, order, self, mapping, exportedAt }: Inspection): ImportChoices {
  return { format, order, self, mapping, through: exportedAt, apart: [] };
}

function dryRun(language: Language): DryRun {
  return {
    contacts: 214,
    created: 207,
    added: 41_022,
    known: 938,
    rejected: 12,
    reasons: [
      ['bad-time', 7],
      ['namesakes', 5],
    ],
    rejects: [],
    matches: NAMES[language]
      .slice(0, 4)
      .map((name, i) => ({ name, contact: contactId(i), site: 'whatsapp' })),
    matchCount: 7,
  };
}

/** The page of imports at each of its steps. */
export const IMPORT_STATES: Readonly<Record<string, (language: Language) => ImportState>> = {
  import: () => ({ step: 'choose', fault: null }),
  'import-refused': () => ({ step: 'choose', fault: 'broken-zip' }),
  'import-look': (language) => {
    const inspection = chat(language);
    return { step: 'look', inspection, choices: choicesOf(inspection), before: 'stopped' };
  },
  'import-table': (language) => {
    const inspection = table(language);
    return { step: 'look', inspection, choices: choicesOf(inspection), before: null };
  },
  'import-check': (language) => {
    const inspection = chat(language);
    return {
      step: 'check',
      inspection,
      choices: choicesOf(inspection),
      dryRun: dryRun(language),
      resumes: false,
      failed: false,
    };
  },
  'import-run': () => ({ step: 'run', done: 86, total: 214, stopping: false }),
  'import-done': (language) => ({
    step: 'done',
    run: { ...(RUNS[0] as ImportRun) },
    timed: true,
    flags: NAMES[language].slice(0, 4).map((name, i) => ({
      contact: contactId(i),
      name,
      level: i % 2 ? 'silent' : 'declining',
      why:
        language === 'en'
          ? 'Silent for 21 days; usually writes every 2 days'
          : '21 天没来消息，平时 2 天来一次',
    })),
  }),
};

/** One of them. */
export function importPage(language: Language, state: ImportState) {
  return (
    <ImportPage
      state={state}
      actions={ACTIONS}
      runs={state.step === 'choose' && !state.fault ? RUNS : []}
    />
  );
}
