import { ASKABLE, type Askable } from '../care/care-plan';
import type { DraftFacts, DraftLanguage } from '../drafting/draft';

/** Names of the variables as an operator writes them between braces; each is known in any language. */
export const PHRASE_VARIABLES: Readonly<Record<DraftLanguage, Readonly<Record<Askable, string>>>> =
  {
    'zh-CN': { address: '称呼', product: '产品', topic: '话题' },
    en: { address: 'name', product: 'product', topic: 'topic' },
  };

const FACT_OF: ReadonlyMap<string, Askable> = new Map(
  Object.values(PHRASE_VARIABLES).flatMap((names) =>
    ASKABLE.map((fact) => [names[fact], fact] as const),
  ),
);

/** Braces of either width, single or double, and what stands between them. */
const PLACE = /[{｛]+([^{}｛｝]*)[}｝]+/gu;

export interface FilledPhrase {
  /** Places without a known value still stand in it: it is not to be inserted then. */
  readonly text: string;
  /** Facts to ask for, in the order worth asking. */
  readonly missing: readonly Askable[];
  /** Names between braces that are no variable, as written. */
  readonly unknown: readonly string[];
}

/**
 * A saved reply with its variables filled. No place is ever dropped or filled by a guess: what is
 * left open is named.
 * @param facts a value with a line break or bracket counts as missing, as in the built-in writer
 */
export function fillPhrase(text: string, facts: Pick<DraftFacts, Askable>): FilledPhrase {
  const filled = text.replace(PLACE, (place, name: string) => valueFor(name, facts) ?? place);
  // Read off the result, so that a place made of others, `{a{name}b}`, is named as well.
  const open = [...filled.matchAll(PLACE)].map(([, name = '']) => name.trim());
  const missing = new Set(open.map(factOf));
  return {
    text: filled,
    missing: ASKABLE.filter((fact) => missing.has(fact)),
    unknown: [...new Set(open.filter((name) => !factOf(name)))],
  };
}

function factOf(name: string): Askable | undefined {
  return FACT_OF.get(name.trim().toLowerCase());
}

function valueFor(name: string, facts: Pick<DraftFacts, Askable>): string | undefined {
  const fact = factOf(name);
  const value = fact && facts[fact]?.trim();
  return value && !/[\n\r{}｛｝[\]<>]/u.test(value) ? value : undefined;
}
