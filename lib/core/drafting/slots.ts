import { type DraftRequest, SLOTS, type Slot } from './draft';
import { offerWords } from './offer-words';
import { silenceWords } from './silence-words';
import { waitedWords } from './waited-words';

/** Stands where a fact meets the template. */
const SEAM = '\ue000';
const SLOT = /\{(\w+)\}/g;
/** Longer words make no sentence. */
const LONGEST: Readonly<Partial<Record<Slot, number>>> = {
  address: 15,
  promised: 40,
  solution: 60,
  benefit: 60,
  content: 40,
  offer: 220,
  gap: 40,
  gain: 60,
  backAt: 40,
  urgent: 60,
};

export type SlotWords = Readonly<Partial<Record<Slot, string>>>;

/** The slots a template leaves open, in their order. */
export function slotsOf(template: string): Slot[] {
  return [...template.matchAll(SLOT)].map((match) => match[1] as Slot);
}

/** The template with its slots filled. @throws when one is not known */
export function fillSlots(template: string, known: SlotWords): string {
  const filled = template.replace(SLOT, (_, slot: Slot) => {
    const word = known[slot];
    if (word === undefined) throw new Error(`nothing known for {${slot}}`);
    return SEAM + word + SEAM;
  });
  // 还剩 12 天: Chinese and digits are written apart, but a fact stays as it is.
  return filled
    .replace(/(?<=\p{Script=Han})\ue000(?=[\da-z¥])|(?<=[\da-z])\ue000(?=\p{Script=Han})/giu, ' ')
    .replaceAll(SEAM, '');
}

/** Facts as words; what holds a line break or a bracket could not stand in a sentence. */
export function slotWords(request: DraftRequest): SlotWords {
  const { facts, language } = request;
  const told: Partial<Record<Slot, string | null | undefined>> = {
    address: facts.address,
    silence: silenceWords(facts.silentDays, language),
    topic: facts.topic,
    product: facts.product,
    waited: waitedWords(facts.waitedHours, language),
    promised: facts.promised,
    solution: facts.solution,
    occasion: facts.occasion,
    benefit: facts.benefit,
    content: facts.content,
    offer: offerWords(request),
    gap: facts.nextReward?.gap,
    gain: facts.nextReward?.gain,
    backAt: facts.backAt,
    urgent: facts.urgent,
  };
  return Object.fromEntries(
    SLOTS.flatMap((slot) => {
      const word = told[slot]?.trim();
      const fits = word && word.length <= (LONGEST[slot] ?? 24) && !/[\n\r{}[\]<>]/.test(word);
      return fits ? [[slot, word]] : [];
    }),
  );
}
