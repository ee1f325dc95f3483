import type { Slot } from '../draft';
import { lintDraft } from '../lint-draft';
import { offerWords } from '../offer-words';
import { type AnswerFault, readAnswer } from './answer-schema';
import { allowedOffers, factWords, type ModelBrief } from './brief';
import { ANY_MARKER, markerKind } from './markers';
import type { ModelDraft } from './outcome';
import { withoutHidden, withoutWords } from './plain-text';
import { speaksLanguage } from './speaks-language';

/** Stands where the offer will, so that what is around it is judged as if nothing were given. */
const NO_OFFER = { 'zh-CN': '一点心意', en: 'a small thank-you' } as const;
/** What markers, fences, markup and prices are made of. */
const SIGNS = /[{}<>`\p{Sc}]/u;
/** Numbers that are neither 0-9 nor Chinese numerals once full-width ones are narrowed. */
const ODD_NUMBER = /(?![0-9])(?!\p{Script=Han})\p{N}/u;

/**
 * Makes a draft of what a model wrote, or says what is wrong with it. Its words are judged before
 * ours are put in: money, numbers and links can only come from the offer and the facts.
 * @param raw as received
 */
export function judgeAnswer(
  raw: string,
  brief: ModelBrief,
  context: { readonly recent: readonly string[] },
): { readonly ok: true; readonly draft: ModelDraft } | AnswerFault {
  const read = readAnswer(raw, brief);
  if (!read.ok) return read;
  const { request } = brief;
  const { intent, facts, language, cause } = request;
  const { answer } = read;
  const offer = allowedOffers(brief).find(({ id }) => id === answer.offerId) ?? null;
  const words = withoutHidden(answer.text);
  const used = new Set(answer.factsUsed.filter((slot): slot is Slot => slot !== 'offer'));

  const kinds = [...words.matchAll(ANY_MARKER)].map((match) => markerKind(match[1] ?? ''));
  const places = kinds.filter((kind) => kind === 'offer').length;
  if (places !== (offer ? 1 : 0)) {
    return wrong(
      'wrong-shape',
      offer ? 'the offer has to stand in the text once' : 'no offer may stand in the text',
    );
  }
  const address = facts.address?.trim();
  if (kinds.includes('address')) {
    if (!address) return wrong('wrong-shape', 'no name is known');
    used.add('address');
  }
  const filled = (gift: string) =>
    words.replace(ANY_MARKER, (_, word: string) =>
      markerKind(word) === 'offer' ? gift : (address ?? ''),
    );

  const bare = filled(NO_OFFER[language]);
  const own = withoutWords(bare, Object.values(factWords(facts, language)));
  if (!speaksLanguage(own, language)) return wrong('wrong-language', `write in ${language}`);
  if (SIGNS.test(own)) return wrong('refused-by-lints', 'placeholder');
  if (ODD_NUMBER.test(own)) return wrong('refused-by-lints', 'number');
  const about = { intent, facts, language, cause };
  const text = filled(offerWords({ intent, language, offer }) ?? '');
  const hard = [
    ...lintDraft(bare, { ...about, offer: null, recent: [] }),
    ...lintDraft(text, { ...about, offer, recent: context.recent }),
  ].filter(({ severity }) => severity === 'hard');
  if (hard.length > 0) {
    return wrong('refused-by-lints', [...new Set(hard.map(({ rule }) => rule))].join(', '));
  }
  if (offer) used.add('offer');
  return {
    ok: true,
    draft: {
      intent,
      wording: 'model',
      text,
      facts: [...used],
      offerId: offer?.id ?? null,
      cause: request.cause ?? answer.cause,
    },
  };
}

function wrong(why: AnswerFault['why'], say: string): AnswerFault {
  return { ok: false, why, say };
}
