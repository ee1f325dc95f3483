import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '@/lib/core/model/care-case';
import { caseEventSentence, caseTexts } from '@/lib/i18n/cases';
import { LANGUAGES } from '@/lib/i18n/language';

const at = { n: 1, at: 0 };
const words = {
  intent: 'check-in',
  wording: 'care',
  origin: 'builtin',
  print: '',
  length: 9,
} as const;
const EVENTS: CaseEvent[] = [
  { ...at, kind: 'flagged', level: 'silent', risk: 1 },
  { ...at, kind: 'drafted', intent: 'amends' },
  { ...at, kind: 'inserted', ...words, entry: null },
  { ...at, kind: 'inserted', ...words, entry: 'e' },
  { ...at, kind: 'sent', intent: 'check-in', asInserted: true, of: 1 },
  { ...at, kind: 'sent', intent: 'check-in', asInserted: false, of: 1 },
  { ...at, kind: 'sent', intent: 'check-in', asInserted: false, of: null },
  { ...at, kind: 'replied', features: 0 },
  { ...at, kind: 'cause', cause: 'need', by: 'reply', note: '' },
  { ...at, kind: 'cause', cause: 'need', by: 'operator', note: 'X' },
  { ...at, kind: 'recovered', by: 'rhythm' },
  { ...at, kind: 'rested', by: 'tries' },
  { ...at, kind: 'lost', by: 'words', undone: true },
  { ...at, kind: 'relapsed', level: 'declining' },
  { ...at, kind: 'watched' },
  { ...at, kind: 'reopened' },
];

describe.each(LANGUAGES)('%s', (language) => {
  test('says every step differently, and nothing unfilled', () => {
    const all = EVENTS.map((event) => caseEventSentence(event, language));
    expect(new Set(all).size).toBe(all.length);
    for (const sentence of [...all, ...Object.values(caseTexts(language).states)]) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/undefined|\(\)|（）|\$\{/);
      if (language === 'en') expect(sentence).not.toMatch(/\p{Script=Han}/u);
      else expect(sentence).not.toMatch(/\p{Script=Han}[,.!?;:(]/u);
    }
  });
});
