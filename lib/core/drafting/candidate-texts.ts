import type { Voice } from '../phrases/voice';
import type { DraftRequest, Slot, Wording } from './draft';
import { type SlotWords, slotsOf } from './slots';
import { EN_TEMPLATES } from './templates/en/all';
import { EN_OPENINGS } from './templates/en/openings';
import type { IntentTemplates, SuitedTexts } from './templates/template';
import { ZH_TEMPLATES } from './templates/zh-CN/all';
import { ZH_OPENINGS } from './templates/zh-CN/openings';

const TEMPLATES = { 'zh-CN': ZH_TEMPLATES, en: EN_TEMPLATES };
const OPENINGS = { 'zh-CN': ZH_OPENINGS, en: EN_OPENINGS };

/** A text with slots, all of which are known. */
export interface Candidate {
  readonly opening: string;
  /** All that follows. */
  readonly body: string;
  readonly template: string;
}

/** What makes a text worth more than another one: that it names what happened. */
const WEIGHT: Readonly<Partial<Record<Slot, number>>> = {
  waited: 3,
  promised: 3,
  solution: 3,
  content: 2,
  urgent: 2,
  topic: 1,
  product: 1,
};
/** Characters of a body that is brief: the edge tier gets the shortest (S0.4.p). */
const BRIEF = { 'zh-CN': 12, en: 36 };
/** Openings tried with each body. */
const OPENINGS_TRIED = 4;

/**
 * The texts that a wording of a request could take, best first: those that name what is known and
 * are made for its cause and tier, then the others, each rank shuffled.
 */
export function candidateTexts(
  request: DraftRequest,
  wording: Wording,
  known: SlotWords,
  voice: Voice | null,
  next: () => number,
): Candidate[] {
  const { language, intent, tone } = request;
  const templates = TEMPLATES[language][intent] as IntentTemplates;
  const fits = (text: string) => slotsOf(text).every((slot) => known[slot] !== undefined);
  const ranked = (texts: SuitedTexts | undefined) => rank(texts, request, voice, next).filter(fits);
  const gap = language === 'en' ? ' ' : '';

  const called = known.address !== undefined;
  const openings = shuffle(OPENINGS[language][templates.opening][tone].filter(fits), next)
    .sort((a, b) => Number(names(b, 'address')) - Number(names(a, 'address')))
    .filter((text) => !called || names(text, 'address'))
    .slice(0, OPENINGS_TRIED);
  const gifts = ranked(templates.gifts);
  const mends = ranked(templates.mends?.[wording]);
  const given = known.offer !== undefined ? gifts : mends.length > 0 ? mends : [''];
  const closings = shuffle((known.offer && templates.closings?.[wording]) || [''], next);

  return ranked(templates.bodies[wording]).flatMap((body, i) =>
    given.slice(0, 3).flatMap((_, k) => {
      const parts = [body, given[(i + k) % given.length], closings[(i + k) % closings.length]];
      const whole = parts.filter((part) => part).join(gap);
      return openings.map((opening) => ({ opening, body: whole, template: opening + whole }));
    }),
  );
}

function rank(
  texts: SuitedTexts | undefined,
  { tone, tier, cause, offer, language }: DraftRequest,
  voice: Voice | null,
  next: () => number,
): string[] {
  const own = [tier, ...(cause ? [cause] : []), ...(offer ? [offer.kind] : [])];
  const keys = ['any', tone, ...own] as const;
  const scored = keys.flatMap((key) =>
    (texts?.[key] ?? []).map((text) => ({
      text,
      score:
        Math.max(0, ...slotsOf(text).map((slot) => WEIGHT[slot] ?? 0)) +
        (key === cause ? 3 : own.some((one) => one === key) ? 1 : 0) -
        lengthiness(text, tier === 'edge' ? BRIEF[language] : voice?.length),
    })),
  );
  return shuffle(scored, next)
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

/** How far a text goes beyond a usual length, in steps of half of it. */
function lengthiness(text: string, usual: number | null | undefined): number {
  return usual ? Math.max(0, Math.floor((2 * text.length) / usual) - 2) : 0;
}

function names(text: string, slot: Slot): boolean {
  return slotsOf(text).includes(slot);
}

function shuffle<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
