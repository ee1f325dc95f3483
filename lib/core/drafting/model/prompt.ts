import { allowedOffers, factWords, type ModelBrief } from './brief';
import { MARKERS } from './markers';
import { asData } from './plain-text';
import { PROMPT_WORDS } from './prompt-words';
import { redact } from './redact';

export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Characters of one quote, of one fact, and quotes of one request. */
const QUOTE = 120;
const FACT = 60;
const QUOTES = 3;
/** Characters looked at of anything. */
const LONGEST = 2000;

/**
 * The messages that will be sent, to the byte: what an operator is shown is this. If the answer is
 * of no use, they go once more with that answer and a sentence of ours, see `askAgain`.
 * Nothing of the chat is in them but quotes the operator chose.
 */
export function previewOf(brief: ModelBrief): readonly ModelMessage[] {
  const { intent, tone, tier, cause, language, facts } = brief.request;
  const words = PROMPT_WORDS[language];
  const names = [facts.address ?? '', ...brief.names].map((name) => asData(name, FACT));
  const plain = (text: string, most: number) => {
    if (!brief.redact) return asData(text, most);
    // Masked before it is cut: half a number is still half of somebody's number.
    return cut(redact(asData(text, LONGEST), names, language, facts.address !== undefined), most);
  };
  const known = Object.entries(factWords(facts, language)).map(([slot, word]) => [
    slot,
    slot === 'address' && brief.redact
      ? MARKERS[language].address
      : `${words.facts[slot as keyof typeof words.facts]}: ${plain(word, FACT)}`,
  ]);
  const offers = allowedOffers(brief);
  const lines = [
    `${words.labels.task}: ${words.intents[intent]}`,
    `${words.labels.tone}: ${words.tones[tone]}`,
    `${words.labels.tier}: ${words.tiers[tier]}`,
    `${words.labels.cause}: ${cause ? `${cause} (${words.causes[cause]})` : words.unknownCause}`,
    `${words.labels.facts}: ${JSON.stringify(Object.fromEntries(known))}`,
    `${words.labels.offers}: ${
      offers.length === 0
        ? words.noOffers
        : `${brief.request.offer ? `${words.mustOffer} ` : ''}${JSON.stringify(
            offers.map(({ id, kind, name }) => ({ id, kind, name: plain(name, FACT) })),
          )}`
    }`,
    ...quoteLines(),
    `${words.labels.format}: {"text": "…", "offerId": ${offers[0] ? `"${offers[0].id}"` : 'null'}, "factsUsed": [${known
      .slice(0, 2)
      .map(([slot]) => `"${slot}"`)
      .join(', ')}], "cause": ${cause ? `"${cause}"` : 'null'}}`,
  ];
  return [
    { role: 'system', content: words.rules },
    { role: 'user', content: lines.join('\n') },
  ];

  function quoteLines(): string[] {
    const quotes = brief.quotes.map((quote) => plain(quote, QUOTE)).filter((quote) => quote !== '');
    if (quotes.length === 0) return [];
    return [
      `${words.labels.quotes}:`,
      ...quotes.slice(0, QUOTES).map((quote) => `<quote>${quote}</quote>`),
    ];
  }
}

/**
 * The same messages with an answer that was of no use and why.
 * @param why our own words about it
 */
export function askAgain(
  brief: ModelBrief,
  messages: readonly ModelMessage[],
  answer: string,
  why: string,
): readonly ModelMessage[] {
  const { again } = PROMPT_WORDS[brief.request.language];
  return [
    ...messages.slice(0, 2),
    { role: 'assistant', content: answer.slice(0, 2000) || '…' },
    { role: 'user', content: again.replace('{why}', () => why) },
  ];
}

/** The first signs, without a marker or mask that would be cut in half. */
function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most
    ? text
    : signs
        .slice(0, most)
        .join('')
        .replace(/[{[][^}\]]*$/u, '');
}
