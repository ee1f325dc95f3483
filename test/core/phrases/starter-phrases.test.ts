import { describe, expect, test } from 'vitest';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { fillPhrase, PHRASE_VARIABLES } from '@/lib/core/phrases/fill-phrase';
import { STARTER_PHRASES } from '@/lib/core/phrases/starter-phrases';
import { LANGUAGES } from '@/lib/i18n/language';
import { phraseSchema } from '@/lib/messaging/care-schemas';

const FACTS = {
  'zh-CN': { address: '王姐', product: '那台破壁机', topic: '补寄滤网' },
  en: { address: 'Anna', product: 'the grinder', topic: 'your refund' },
};

describe.each(LANGUAGES)('ready replies in %s', (language) => {
  const phrases = STARTER_PHRASES[language];

  test('are a dozen, each with its own name, and can be saved', () => {
    expect(phrases).toHaveLength(12);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(12);
    expect(new Set(phrases.map(({ title }) => title)).size).toBe(12);
    for (const phrase of phrases) expect(phraseSchema.safeParse(phrase).success).toBe(true);
  });

  test.each(phrases)(
    '$title: only variables of the language, nothing speaks against it',
    (phrase) => {
      const { text, missing, unknown } = fillPhrase(phrase.text, FACTS[language]);
      expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
      const names: string[] = Object.values(PHRASE_VARIABLES[language]);
      for (const [, name] of phrase.text.matchAll(/\{(.+?)\}/g)) expect(names).toContain(name);
      const intent = phrase.intents[0] ?? 'thanks';
      const context = { intent, facts: FACTS[language], language, offer: null, cause: null };
      const hard = lintDraft(text, context).filter(({ severity }) => severity === 'hard');
      expect(hard, text).toEqual([]);
    },
  );
});
