import type { DraftIntent } from '@/lib/core/drafting/draft';
import { fillPhrase, PHRASE_VARIABLES } from '@/lib/core/phrases/fill-phrase';
import { searchPhrases } from '@/lib/core/phrases/search-phrases';
import type { FilledPhrase, PhraseHit } from '../care/care-actions';
import type { LiveContact } from './live-contact';

/** Saved replies that are shown. */
const SHOWN = 8;
const TITLE = 16;

/** Saved replies found by words, pinyin or initials; without a query those for this purpose first. */
export function findPhrases(
  { record }: LiveContact,
  query: string,
  intent: DraftIntent | null,
): PhraseHit[] {
  const found = searchPhrases(record.phrases, query);
  const fits = (one: (typeof found)[number]) => intent !== null && one.intents.includes(intent);
  const ordered =
    query.trim() === '' ? [...found.filter(fits), ...found.filter((one) => !fits(one))] : found;
  return ordered.slice(0, SHOWN).map(({ id, title, text, uses }) => ({ id, title, text, uses }));
}

/** A saved reply with the contact's facts in it. */
export function fillFor(
  { record, plan }: LiveContact,
  id: string,
  known: Parameters<typeof fillPhrase>[1],
): FilledPhrase {
  const phrase = record.phrases.find((one) => one.id === id);
  if (!phrase) throw new Error(`no saved reply ${id}`);
  const { text, missing } = fillPhrase(phrase.text, { ...plan.facts, ...known });
  return missing.length > 0 ? { kind: 'missing', facts: missing } : { kind: 'filled', text };
}

/** A text as a saved reply: what is this contact's own becomes a variable. */
export function phraseFrom({ plan }: LiveContact, text: string, language: 'zh-CN' | 'en') {
  const names = PHRASE_VARIABLES[language];
  let general = text.trim();
  for (const [fact, name] of Object.entries(names)) {
    const value = plan.facts[fact as keyof typeof names];
    // A single character stands in too many other words.
    if (value && value.length > 1) general = general.replaceAll(value, `{${name}}`);
  }
  const title = [...general.replace(/^[{｛][^}｝]*[}｝][，,\s]*/u, '').replace(/\s+/g, ' ')];
  return {
    title: title.length > TITLE ? `${title.slice(0, TITLE).join('')}…` : title.join(''),
    text: general,
  };
}
