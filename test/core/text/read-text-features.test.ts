import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { FEATURE, FEATURES } from '@/lib/core/model/interaction';
import { readTextFeatures } from '@/lib/core/text/read-text-features';
import { anyText } from './any-text';
import { loadExamples, type Score, scoreExamples } from './feature-examples';

// Many runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const SEED = 20_261_122;
const examples = loadExamples('examples.txt');
const unseen = loadExamples('unseen.txt');
const unseenGrievances = loadExamples('unseen-grievances.txt');
/** Not told by words: form, or the operator's own hand. */
const UNWORDED = ['link', 'joined', 'marked', 'left'];

function table(scores: readonly Score[]): string {
  return scores
    .map(({ feature, hit, extra, missed, precision, recall }) =>
      [feature.padEnd(16), hit, extra, missed, precision.toFixed(2), recall.toFixed(2)].join('\t'),
    )
    .join('\n');
}

/** Precision and recall over all features at once. */
function together(scores: readonly Score[]) {
  const sum = (key: 'hit' | 'extra' | 'missed') =>
    scores.reduce((total, score) => total + score[key], 0);
  return {
    precision: sum('hit') / (sum('hit') + sum('extra')),
    recall: sum('hit') / (sum('hit') + sum('missed')),
  };
}

describe('labelled messages', () => {
  test('hold at least ten of every feature', () => {
    expect(examples.length).toBeGreaterThan(400);
    for (const feature of FEATURES.filter((name) => !UNWORDED.includes(name))) {
      const count = examples.filter(({ features }) => features.includes(feature)).length;
      expect(count, feature).toBeGreaterThanOrEqual(10);
    }
  });

  test('the tables know their own examples', () => {
    const { scores, wrong } = scoreExamples(examples);
    console.log(`${examples.length} messages the tables were made with\n${table(scores)}`);
    for (const { feature, precision, recall } of scores) {
      expect(precision, `${feature} ${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.95);
      expect(recall, `${feature} ${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('and are worth something on messages they were not made with', () => {
    const { scores } = scoreExamples(unseen);
    const { precision, recall } = together(scores);
    console.log(
      `${unseen.length} unseen messages: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}\n${table(scores)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.88);
    expect(recall).toBeGreaterThanOrEqual(0.74);
    const sure = scores.filter(({ feature }) =>
      ['short', 'acknowledgement', 'blockedNotice', 'refusal', 'greeting'].includes(feature),
    );
    for (const { feature, precision, recall } of sure) {
      expect(Math.min(precision, recall), feature).toBe(1);
    }
  });
});

test('requests and grievances are told on messages written before their tables', () => {
  expect(unseenGrievances.length).toBeGreaterThanOrEqual(150);
  const { scores } = scoreExamples(unseenGrievances);
  const { precision, recall } = together(scores);
  console.log(
    `${unseenGrievances.length} unseen requests and grievances: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}\n${table(scores)}`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.92);
  expect(recall).toBeGreaterThanOrEqual(0.88);
  for (const { feature, precision, recall, hit, missed } of scores) {
    if (hit + missed < 10) continue;
    expect(precision, feature).toBeGreaterThanOrEqual(0.8);
    expect(recall, feature).toBeGreaterThanOrEqual(0.7);
  }
});

test('what is found wanting is ours, unless somebody else is named', () => {
  const complaint = (text: string, ours = false) =>
    (readTextFeatures(text, ours) & FEATURE.complaint) !== 0;
  expect(complaint('味道没有以前好了')).toBe(true);
  expect(complaint('别家的面膜补水效果更好')).toBe(false);
  expect(complaint('客服回复太慢')).toBe(true);
  expect(complaint('不好意思，刚才回复慢了，这次发货确实晚了两天', true)).toBe(false);
});

describe('any text', () => {
  const text = fc.oneof(
    anyText(400),
    fc
      .array(fc.constantFrom(...examples.map((example) => example.text)), { maxLength: 5 })
      .map((parts) => parts.join(' ')),
  );

  test('gives known bits and never throws', () => {
    fc.assert(
      fc.property(text, (text) => {
        const features = readTextFeatures(text);
        expect(Number.isInteger(features)).toBe(true);
        expect(features).toBeGreaterThanOrEqual(0);
        expect(features).toBeLessThan(2 ** FEATURES.length);
        expect(readTextFeatures(text)).toBe(features);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  test('an empty one has no features', () => {
    expect(readTextFeatures('')).toBe(0);
    expect(readTextFeatures(' \u200b\n')).toBe(0);
  });

  test('invisible characters and full-width letters change nothing', () => {
    for (const { text } of examples) {
      const hidden = [...text].join('\u200b');
      const wide = text.replace(/[A-Za-z0-9]/g, (c) =>
        String.fromCharCode(c.charCodeAt(0) + 0xfee0),
      );
      expect(readTextFeatures(hidden), text).toBe(readTextFeatures(text));
      expect(readTextFeatures(wide), text).toBe(readTextFeatures(text));
    }
  });

  test('only the beginning of an endless one is looked at', () => {
    expect(readTextFeatures(`${'看'.repeat(2000)}退订`)).toBe(0);
    expect(readTextFeatures(`${'看'.repeat(1990)}退订`)).toBe(FEATURE.optOut);
    for (const filler of [
      '不',
      '(',
      'a ',
      '1折',
      '[图',
      '"',
      '「',
      '明天',
      '比',
      '还是',
      '等了',
      '有',
      '买之前',
      '人家 ',
      'still ',
    ]) {
      readTextFeatures(filler.repeat(100_000));
    }
  });
});

test('an offer we make as a question is an offer; a question about offers is none', () => {
  const text = '新品到货了，给你留一份？';
  expect(readTextFeatures(text, true) & FEATURE.promotion).not.toBe(0);
  expect(readTextFeatures('最近有优惠吗', false) & FEATURE.promotion).toBe(0);
});
