import { describe, expect, it } from 'vitest';
import { CAUSE_SIGNS, CAUSES, RIVAL_REASONS } from '@/lib/core/model/cause';
import { causeEvidenceSentence, causeTexts, whoseFault } from '@/lib/i18n/causes';
import { LANGUAGES, type Language } from '@/lib/i18n/language';

const PARAMS = [
  { count: 1, days: 1.2, worst: 0.11, waited: 0, cap: 2, share: 0.6, never: 0, unresolved: 0 },
  { count: 2, days: 33, worst: 1.4, waited: 1, cap: 2, share: 1, never: 1, unresolved: 1 },
  { count: 7, days: 90, worst: 3, waited: 2, cap: 0, share: 0.51, never: 0, unresolved: 2 },
];

function sentences(language: Language): string[] {
  const texts = causeTexts(language);
  const plain = [texts.names, texts.reasons, texts.fits].flatMap((part) => Object.values(part));
  const signs = CAUSE_SIGNS.flatMap((sign) =>
    PARAMS.flatMap((params) =>
      RIVAL_REASONS.map((_, reason) =>
        causeEvidenceSentence({ sign, params: { ...params, reason }, times: [] }, language),
      ),
    ),
  );
  return [...plain, ...signs, texts.ours, texts.theirs, texts.unknown];
}

describe.each(LANGUAGES)('causes in %s', (language) => {
  it('are all named, and say nothing empty or unfilled', () => {
    expect(Object.keys(causeTexts(language).names).sort()).toEqual([...CAUSES].sort());
    for (const sentence of sentences(language)) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{/);
      if (language === 'en') expect(sentence).not.toMatch(/\p{Script=Han}/u);
      else expect(sentence).not.toMatch(/\p{Script=Han}[,.!?;:]/u);
    }
  });

  it('tell our fault from theirs', () => {
    const hypothesis = { cause: 'need', share: 1, likely: true, evidence: [] } as const;
    expect(whoseFault({ ...hypothesis, ours: true }, language)).not.toBe(
      whoseFault({ ...hypothesis, ours: false }, language),
    );
  });
});
