import { shortHash } from '../hash';
import { randomStream } from '../random';
import {
  ANGLES,
  type CheckInTemplates,
  type Draft,
  type DraftFacts,
  type DraftLanguage,
  type Slot,
  type Tone,
} from './draft';
import { lintDraft } from './lint-draft';
import { silenceWords } from './silence-words';
import { EN_CHECK_IN } from './templates/en';
import { ZH_CHECK_IN } from './templates/zh-CN';

const TEMPLATES: Readonly<Record<DraftLanguage, CheckInTemplates>> = {
  'zh-CN': ZH_CHECK_IN,
  en: EN_CHECK_IN,
};

export interface WriteOptions {
  readonly language: DraftLanguage;
  readonly tone: Tone;
  /** Same seed, same words: the contact's id and the day, so that no two contacts read alike. */
  readonly seed: string;
}

/**
 * Writes check-ins without a model: one per angle (S4.W1.d to S4.W1.f, and one that asks for
 * nothing). Only facts that are given are named; each text passes the lints.
 * @returns one draft per angle, in the order of `ANGLES`; an angle for which no text passes is left out
 */
export function writeCheckIn(facts: DraftFacts, options: WriteOptions): Draft[] {
  const known = knownSlots(facts, options.language);
  const { openings, bodies } = TEMPLATES[options.language][options.tone];
  const next = randomStream(Number.parseInt(shortHash(['draft', options.seed], 4), 16));
  const starts = shuffle(openings.filter(fits), next).sort(byNaming('address'));
  return ANGLES.flatMap((angle, i): Draft[] => {
    const texts = shuffle(bodies[angle].filter(fits), next).sort(byNaming('topic', 'product'));
    for (const start of rotate(starts, i)) {
      for (const body of texts) {
        const template = start + (/[.!] $/.test(start) ? capital(body) : body);
        const text = fill(template, known);
        if (lintDraft(text, 'check-in', facts, options.language).length > 0) continue;
        return [{ intent: 'check-in', wording: angle, text, facts: slotsOf(template) }];
      }
    }
    return [];
  });

  function fits(template: string): boolean {
    return slotsOf(template).every((slot) => known[slot] !== undefined);
  }
}

/** Those that name one of the slots first, the order otherwise kept. */
function byNaming(...slots: readonly Slot[]): (a: string, b: string) => number {
  const names = (template: string) =>
    Number(slotsOf(template).some((slot) => slots.includes(slot)));
  return (a, b) => names(b) - names(a);
}

/** The texts from the i-th on, so that the drafts of one contact open differently. */
function rotate(texts: readonly string[], i: number): string[] {
  const called = texts.filter(
    (text) => text.includes('{address}') === texts[0]!.includes('{address}'),
  );
  const at = i % called.length;
  return [...called.slice(at), ...called.slice(0, at), ...texts.slice(called.length)];
}

function slotsOf(template: string): Slot[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as Slot);
}

function fill(template: string, known: Readonly<Partial<Record<Slot, string>>>): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: Slot) => known[slot]!);
}

/** Facts as words; what holds a line break or a bracket could not stand in a sentence. */
function knownSlots(facts: DraftFacts, language: DraftLanguage): Partial<Record<Slot, string>> {
  const word = (text: string | undefined, most: number) => {
    const trimmed = text?.trim();
    return trimmed && trimmed.length <= most && !/[\n\r{}[\]<>]/.test(trimmed)
      ? trimmed
      : undefined;
  };
  const slots: Partial<Record<Slot, string | undefined>> = {
    address: word(facts.address, 15),
    topic: word(facts.topic, 24),
    product: word(facts.product, 24),
    silence: silenceWords(facts.silentDays, language) ?? undefined,
  };
  return slots as Partial<Record<Slot, string>>;
}

function shuffle<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
