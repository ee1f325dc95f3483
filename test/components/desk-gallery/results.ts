import type { ResultsData } from '@/components/desk/results/results-data';
import { newcombe, wilson } from '@/lib/core/care/outcome/intervals';
import type { Uplift } from '@/lib/core/care/outcome/uplift';
import { deskWords } from '@/lib/i18n/desk/words';
import type { Language } from '@/lib/i18n/language';
import { historyRead } from './history';

/** Results after two months; the draw says nothing yet, or something. */
export function resultsData(language: Language, part: Partial<ResultsData> = {}): ResultsData {
  const words = deskWords(language);
  const row = (key: string, of: number, answered: number, recovered: number) => ({
    key,
    contacts: Array.from({ length: of }, (_, i) => String(i)),
    answered: wilson(answered, of),
    recovered: wilson(recovered, Math.max(0, of - 1)),
  });
  return {
    states: { open: 6, recovered: 21, relapsed: 2, rested: 9, lost: 3 },
    rows: {
      cause: [row('experience', 18, 13, 9), row('value', 9, 5, 4), row('competitor', 2, 1, 0)],
      offer: [row('free-check', 6, 5, 4), row('coupon-30', 4, 2, 2)],
      wording: [row('problem', 15, 9, 7), row('advice', 11, 8, 6)],
      intent: [row('check-in', 38, 22, 17), row('amends', 12, 9, 7)],
    },
    nameOf: (key, id) =>
      key === 'cause'
        ? words.causes[id as never]
        : key === 'intent'
          ? words.intents[id as never]
          : id,
    uplift: upliftOf(22, 34, 2, 7, 'cannot-tell'),
    holdout: true,
    answerDays: 7,
    history: historyRead(language),
    own: {
      silent30: { hits: 61, of: 240 },
      kept180: { hits: 77, of: 130 },
      edgeActive: { hits: 31, of: 144 },
      inTime: { hits: 334, of: 412 },
    },
    ...part,
  };
}

export function upliftOf(
  treatedHits: number,
  treatedOf: number,
  heldHits: number,
  heldOf: number,
  verdict: Uplift['verdict'],
): Uplift {
  const treated = wilson(treatedHits, treatedOf);
  const held = wilson(heldHits, heldOf);
  return { treated, held, ...newcombe(treated, held), verdict };
}
