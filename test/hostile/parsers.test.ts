import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { detectText, topRows } from '@/components/desk/import/worker/detect';
import { EncodingSniffer } from '@/components/desk/import/worker/encoding';
import { unzipped } from '@/components/desk/import/worker/read-files';
import { readSheetRows } from '@/components/desk/import/worker/read-sheet';
import { PAGES, placeOf } from '@/components/desk/pages';
import { readDeskOptions } from '@/components/practice/desk-options';
import { readFilter, writeFilter } from '@/lib/core/contacts-list/filter-text';
import { destinationOf, PROVIDER_IDS } from '@/lib/core/drafting/model/model-settings';
import { PackedFormatError, pack, unpack } from '@/lib/core/history/packed';
import * as cells from '@/lib/core/import/cells';
import { FEATURES, type Interaction } from '@/lib/core/model/interaction';
import { SECTION_IDS } from '@/lib/core/model/setting-section';
import { MOST_REPLIES, splitReplies } from '@/lib/core/phrases/split-replies';
import { LONGEST_WORD, ownWord } from '@/lib/core/text/own-words';
import { printOf } from '@/lib/core/text/print';
import { readTextFeatures } from '@/lib/core/text/read-text-features';
import { carryTimes } from '@/lib/core/time/carry-times';
import { inferDateOrder } from '@/lib/core/time/infer-date-order';
import { parseSeparator } from '@/lib/core/time/parse-separator';
import { parseShownTime } from '@/lib/core/time/parse-shown-time';
import { FUTURE_TOLERANCE } from '@/lib/core/time/shown-time';
import { envelopeSchema, readAnswer } from '@/lib/messaging/envelope';
import { isReply, isTabData, isTabMessage } from '@/lib/messaging/guards';
import { MESSAGES, type MessageName } from '@/lib/messaging/protocol';
import { TEACH_MESSAGES, type TeachName } from '@/lib/messaging/teach-schemas';
import { applyCuts, type Cut } from '@/lib/sites/cut';
import { fieldValue } from '@/lib/sites/field-values';
import { readSiteFile, writeSiteFile } from '@/lib/sites/local/site-file';
import { tooWide } from '@/lib/sites/local/too-wide';
import { SITES } from '@/lib/sites/registry';
import { typedOrigin } from '@/lib/sites/site-origins';
import { RUNS } from '../tools/runs';
import { asJson, nastyText, nastyValue, spoiled, spoiledBytes } from './nasty';
import { packWorkbook, sheetOf } from './pack-workbook';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { readSettingsFile, writeSettingsFile } = await import('@/lib/storage/settings-file');
const { SECTIONS, readSection } = await import('@/lib/storage/setting-sections');
const { faultOf } = await import('@/lib/storage/backup/rows');
const { ROW_SCHEMAS } = await import('@/lib/storage/backup/row-schemas');
const { headLineSchema, lastLineSchema } = await import('@/lib/storage/backup/backup-lines');
const { startAddress } = await import('@/lib/services/today/start-address');

const NOW = Date.UTC(2026, 10, 22, 4);
const HOUR_LONG = 3_600_000;

/** Runs a property on as many inputs as asked for; nothing of it may reach every object there is. */
function holdsFor<T>(arbitrary: fc.Arbitrary<T>, holds: (input: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), { seed: 8, numRuns: RUNS });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

async function holdsForEach<T>(
  arbitrary: fc.Arbitrary<T>,
  runs: number,
  holds: (input: T) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, holds), { seed: 8, numRuns: runs });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

describe('what a page shows', { timeout: HOUR_LONG }, () => {
  const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu');

  test('a time', () => {
    holdsFor(fc.tuple(nastyText, zone), ([text, timeZone]) => {
      const ctx = { now: NOW, timeZone, mode: 'list' as const };
      const { at, precision } = parseShownTime(text, ctx);
      expect(at).toBeLessThanOrEqual(NOW + FUTURE_TOLERANCE);
      expect(Number.isFinite(at)).toBe(true);
      if (precision === 'unknown') expect(at).toBe(0);
      parseSeparator(text, ctx);
      inferDateOrder([text]);
    });
  });

  test('the times of a conversation', () => {
    const row = fc.record({ text: nastyText, separator: fc.boolean() });
    holdsFor(fc.tuple(fc.array(row, { maxLength: 8 }), zone), ([rows, timeZone]) => {
      const times = carryTimes(rows, { now: NOW, timeZone, mode: 'thread', newestFirst: false });
      expect(times).toHaveLength(rows.length);
      for (const { at } of times) expect(at).toBeLessThanOrEqual(NOW + FUTURE_TOLERANCE);
    });
  });

  test('a message', () => {
    holdsFor(fc.tuple(nastyText, fc.boolean()), ([text, ours]) => {
      const features = readTextFeatures(text, ours);
      expect(features).toBeGreaterThanOrEqual(0);
      expect(features).toBeLessThan(2 ** FEATURES.length);
      expect(printOf(text)).toMatch(/^([0-9a-f]{16})?$/);
    });
  });

  test('a value that is cut out of a field', () => {
    const cut: fc.Arbitrary<Cut> = fc.oneof(
      fc.constantFrom('digits', 'lower', 'uri', 'base64', 'path-tail', 'no-count'),
      fc.record({ before: nastyText }),
      fc.record({ afterLast: nastyText }),
      fc.record({ upTo: fc.array(nastyText, { maxLength: 3 }) }),
    );
    holdsFor(fc.tuple(nastyText, fc.array(cut, { maxLength: 4 })), ([text, cuts]) => {
      const value = applyCuts(text, cuts);
      expect(value === null || (value !== '' && value === value.trim())).toBe(true);
    });
  });

  test('a labelled value', () => {
    const field = fc.constantFrom('birthday', 'spend', 'tags', 'tier');
    holdsFor(fc.tuple(field, fc.array(nastyText, { maxLength: 4 })), ([name, texts]) => {
      const value = fieldValue(name as never, texts as never, {} as never);
      expect(JSON.stringify(value ?? null).length).toBeLessThan(10_000);
    });
  });
});

describe('messages', { timeout: HOUR_LONG }, () => {
  const ID = 'a'.repeat(32);
  const fact = {
    id: 'b'.repeat(16),
    at: NOW,
    precision: 'exact',
    direction: 'in',
    kind: 'text',
    features: 1,
    length: 3,
    origin: 'thread',
    native: true,
  };
  const batch = {
    site: 'practice',
    scope: 'practice',
    contacts: [
      {
        id: ID,
        kind: 'person',
        identity: 'strong',
        name: '李雪',
        interactions: [fact],
        seen: [{ from: 1, to: 2 }],
      },
    ],
    covered: { from: 1, to: 2 },
  };
  const names = Object.keys(MESSAGES) as MessageName[];

  test('to the background: refused or within bounds, by every schema there is', () => {
    const data = fc.oneof(nastyValue, spoiled(batch), spoiled({ contact: ID, text: '你好' }));
    holdsFor(fc.tuple(fc.constantFrom(...names), data), ([name, value]) => {
      envelopeSchema.safeParse(value);
      envelopeSchema.safeParse({ rewarm: name, data: value });
      const parsed = MESSAGES[name].data.safeParse(value);
      if (!parsed.success || MESSAGES[name].from === 'page') return;
      expect((JSON.stringify(parsed.data) ?? '').length).toBeLessThan(1_000_000);
    });
  });

  test('a spoiled batch of observations is refused, or is a batch still', () => {
    holdsFor(spoiled(batch), (value) => {
      const parsed = MESSAGES['observe/batch'].data.safeParse(value);
      if (!parsed.success) return;
      expect(parsed.data.contacts.length).toBeLessThanOrEqual(300);
      for (const { name, interactions } of parsed.data.contacts) {
        expect(name.length).toBeLessThanOrEqual(200);
        for (const { at } of interactions) expect(Math.abs(at)).toBeLessThanOrEqual(1e13);
      }
    });
  });

  test('to a page’s script, and answers to it', () => {
    holdsFor(fc.tuple(fc.constantFrom(...names), nastyValue), ([name, value]) => {
      isReply(name, value);
      if (isTabMessage(value)) isTabData(value, value);
      for (const tab of ['page/read', 'compose/insert', 'thread/reveal'] as const) {
        isTabData(tab, value);
      }
    });
  });

  test('answers that our own pages read', () => {
    const teach = Object.keys(TEACH_MESSAGES) as TeachName[];
    const answer = fc.oneof(nastyValue, spoiled({ ok: true, value: { contact: ID } }));
    holdsFor(fc.tuple(fc.constantFrom(...teach), answer), ([name, value]) => {
      try {
        readAnswer(TEACH_MESSAGES[name].reply, value);
      } catch (error) {
        expect((error as Error).name).toBe('MessageError');
      }
    });
  });
});

describe('files', { timeout: HOUR_LONG }, () => {
  test('of settings: refused, or sections that are as they must be', async () => {
    const good = JSON.parse(await writeSettingsFile());
    const text = fc.oneof(
      nastyText,
      spoiled(good).map(asJson),
      fc.jsonValue().map((value) => JSON.stringify({ ...good, sections: value })),
    );
    holdsFor(text, (file) => {
      const read = readSettingsFile(file);
      if (!read.ok) return;
      for (const [id, value] of read.sections) {
        expect(SECTIONS[id].schema.safeParse(value).success).toBe(true);
      }
      const model = read.sections.get('model') as { enabled?: boolean } | undefined;
      expect(model?.enabled ?? false).toBe(false);
    });
  });

  test('of a site: refused, or a definition that is no wider than its own pages', () => {
    const definition = { ...SITES.find(({ id }) => id === 'chatscope'), id: 'local-desk' };
    const good = JSON.parse(writeSiteFile({ kind: 'definition', definition } as never));
    const text = fc.oneof(nastyText, spoiled(good).map(asJson));
    holdsFor(text, (file) => {
      const read = readSiteFile(file);
      if (!('site' in read) || read.site.kind !== 'definition') return;
      const { matches, detect } = read.site.definition;
      expect(tooWide(matches, detect)).toBeNull();
    });
  });

  test('of a backup: any row of any table is refused or has its shape', () => {
    const tables = Object.keys(ROW_SCHEMAS) as (keyof typeof ROW_SCHEMAS)[];
    const contact = {
      id: 'a'.repeat(32),
      site: 'practice',
      scope: 'practice',
      kind: 'person',
      identity: 'strong',
      name: '李雪',
      firstSeenAt: NOW,
    };
    const row = fc.oneof(
      nastyValue,
      spoiled(contact),
      spoiled({ contact: contact.id, from: 0, bytes: 'UlcB' }),
    );
    holdsFor(fc.tuple(fc.constantFrom(...tables), row), ([table, value]) => {
      const fault = faultOf(table, value, NOW);
      expect(fault === null || fault.length <= 200).toBe(true);
      headLineSchema.safeParse(value);
      lastLineSchema.safeParse(value);
    });
  });

  test('that are archives: unpacked, or refused by name', () => {
    const entry = strToU8('[2026/11/22 10:31:00] 李雪: 在吗\n'.repeat(40));
    const inner = zipSync({ 'a.txt': entry });
    const good = zipSync({
      'chat.txt': entry,
      'in/messages.json': strToU8('{"a":1}'),
      'b.zip': inner,
    });
    holdsFor(spoiledBytes(good), (bytes) => {
      let out = 0;
      const sink = unzipped(new File([bytes as BlobPart], 'a.zip'), () => ({
        feed: (piece) => {
          out += piece.length;
        },
        end() {},
      }));
      try {
        sink.feed(bytes);
        sink.end();
      } catch (error) {
        expect((error as Error).name).toBe('FileFaultError');
      }
      expect(out).toBeLessThanOrEqual(16 * 2 ** 20 + 65_536);
    });
  });

  test('that are workbooks: read, or refused by name', async () => {
    const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c></row>';
    const good = packWorkbook(sheetOf(row), '<sst><si><t>李雪</t></si></sst>');
    await holdsForEach(spoiledBytes(good), RUNS, async (bytes) => {
      try {
        for (const { fields } of await readSheetRows(new File([bytes as BlobPart], 'a.xlsx'))) {
          for (const field of fields) expect(typeof field).toBe('string');
        }
      } catch (error) {
        expect((error as Error).name).toBe('FileFaultError');
      }
    });
  });

  test('that are text: told apart, decoded, cut into rows', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      nastyText.map((text) => strToU8(text)),
    );
    holdsFor(fc.tuple(bytes, fc.integer({ min: 1, max: 50 })), ([file, piece]) => {
      const sniffer = new EncodingSniffer();
      for (let at = 0; at < file.length; at += piece) sniffer.feed(file.subarray(at, at + piece));
      const encoding = sniffer.end();
      if (!encoding) return;
      const text = new TextDecoder(encoding).decode(file);
      detectText('a.csv', text);
      for (const row of topRows(text)) for (const field of row) expect(typeof field).toBe('string');
    });
  });

  test('cells', () => {
    holdsFor(nastyText, (cell) => {
      cells.readWhen(cell);
      cells.dateOf(cell);
      const amount = cells.readAmount(cell);
      expect(amount === null || Number.isFinite(amount)).toBe(true);
      for (const tag of cells.readTags(cell)) expect(tag).toBe(tag.trim());
      cells.readPhone(cell);
      cells.readBirthday(cell);
      cells.readTierCell(cell);
      cells.readDirection(cell);
      cells.readKind(cell);
    });
  });
});

describe('what is stored', { timeout: HOUR_LONG }, () => {
  test('packed history that was changed is refused, or facts all the same', () => {
    const facts: Interaction[] = Array.from({ length: 3 }, (_, i) => ({
      id: `${i}`.repeat(16),
      at: NOW + i,
      precision: 'exact',
      direction: 'in',
      kind: 'text',
      features: 3,
      length: 9,
      origin: 'thread',
      native: true,
    }));
    holdsFor(spoiledBytes(pack(facts)), (bytes) => {
      try {
        for (const { at } of unpack(bytes)) expect(typeof at).toBe('number');
      } catch (error) {
        expect(error).toBeInstanceOf(PackedFormatError);
      }
    });
  });

  test('a settings document of anything is used only as its schema says', async () => {
    const id = fc.constantFrom(...SECTION_IDS);
    const delivered = (name: (typeof SECTION_IDS)[number]) => SECTIONS[name].delivered;
    const stored = id.chain((name) =>
      fc.tuple(fc.constant(name), fc.oneof(nastyValue, spoiled(delivered(name)))),
    );
    await holdsForEach(stored, RUNS, async ([name, value]) => {
      const json: unknown = JSON.parse(asJson(value));
      await SECTIONS[name].item.setValue(json);
      const read = await readSection(name);
      expect(SECTIONS[name].schema.safeParse(read).success).toBe(true);
    });
  });
});

describe('addresses, and what is typed', { timeout: HOUR_LONG }, () => {
  test('of the desk and of the practice desk', () => {
    holdsFor(nastyText, (text) => {
      for (const hash of [`#/${text}`, `#/contacts/${text}`, text]) {
        const { page, rest } = placeOf(hash);
        expect(PAGES.some(({ id }) => id === page)).toBe(true);
        expect(typeof rest).toBe('string');
      }
      const { seed, speed } = readDeskOptions(`?seed=${text}&speed=${text}&${text}`);
      expect(seed > 0 && speed > 0).toBe(true);
    });
  });

  test('a filter is understood whole or not at all', () => {
    holdsFor(fc.tuple(nastyText, nastyText), ([a, b]) => {
      for (const text of [a, `level=${a}&in=${b}`, `q=${a}`, `${a}=${b}`]) {
        const filter = readFilter(text);
        if (!filter) continue;
        const written = writeFilter(filter);
        expect(writeFilter(readFilter(written) as typeof filter)).toBe(written);
      }
    });
  });

  test('a host leave is asked for is one host', () => {
    holdsFor(nastyText, (text) => {
      for (const typed of [text, `https://${text}`, `${text}.example.com`]) {
        const pattern = typedOrigin(typed);
        if (pattern !== null) expect(pattern).toMatch(/^https?:\/\/[^/*]+\/\*$/);
      }
    });
  });

  test('a model’s server is reached over https, or on this computer', () => {
    const url = fc.oneof(
      nastyText,
      nastyText.map((text) => `https://${text}/v1`),
      nastyText.map((text) => `http://127.0.0.1${text}`),
    );
    holdsFor(fc.tuple(fc.constantFrom(...PROVIDER_IDS), url), ([provider, baseUrl]) => {
      const destination = destinationOf({ provider, baseUrl } as never);
      expect(destination).toMatch(
        /^$|^builtin$|^https:\/\/[^/]+$|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/,
      );
    });
  });

  test('where a contact’s site begins is an address of the web, or nothing', () => {
    holdsFor(
      fc.tuple(fc.constantFrom('practice', 'whatsapp', '__proto__'), nastyText),
      ([site, scope]) => {
        for (const given of [scope, `https://${scope}`]) {
          const address = startAddress({ site, scope: given }, SITES);
          if (address !== null) expect(new URL(address).protocol).toMatch(/^https?:$/);
        }
      },
    );
  });

  test('pasted replies, and words of one’s own', () => {
    holdsFor(nastyText, (text) => {
      const { replies } = splitReplies(text);
      expect(replies.length).toBeLessThanOrEqual(MOST_REPLIES);
      for (const reply of replies) expect(reply.text.length).toBeLessThanOrEqual(2000);
      expect((ownWord(text) ?? '').length).toBeLessThanOrEqual(2 * LONGEST_WORD);
    });
  });
});
