import type { Heading } from './find-heading';
import type { InducedList } from './induce-list';
import type { InducedThread } from './induce-thread';
import { type Answer, type Question, SURE } from './induced';
import { optionOf } from './option-of';
import type { Candidate } from './score-sets';

/** How much better one list must be than the next to need no question. */
const CLEAR_LEAD = 1.25;

interface Unsure {
  readonly lists: readonly Candidate[];
  readonly chosen: boolean;
  readonly list: InducedList | null;
  readonly thread: InducedThread | null;
  readonly heading: Heading | null;
  readonly answers: readonly Answer[];
}

/** The questions worth asking, at most one of each sort. */
export function askWhatIsUnsure({
  lists,
  chosen,
  list,
  thread,
  heading,
  answers,
}: Unsure): Question[] {
  const questions: Question[] = [];
  const [first, second] = lists;
  const named = heading?.inList && list && [...list.names.values()].includes(heading.text);
  if (first && second && !chosen && !named && first.people < second.people * CLEAR_LEAD) {
    const options = lists
      .slice(0, 3)
      .map((one) => ({ option: optionOf(one), element: one.set.box }));
    questions.push({ ask: 'which-list-is-people', options });
  }
  const asked = (option: string) =>
    answers.some((one) => one.ask === 'is-this-the-customer' && one.option === option);
  if (thread && heading && !named) {
    if (!asked(heading.text)) {
      const { element, text } = heading;
      questions.push({ ask: 'is-this-the-customer', option: text, element, name: text });
    }
  } else if (list && !named) {
    // No heading says the same as a row: which words of a row are the name is a guess.
    const [leaf] = list.name.cells.values();
    if (leaf && !asked(leaf.text)) {
      const { element, text } = leaf;
      questions.push({ ask: 'is-this-the-customer', option: text, element, name: text });
    }
  }
  const { sample, confidence, option } = thread?.directions ?? {
    sample: null,
    confidence: 1,
    option: '',
  };
  const answered = answers.some((one) => one.ask === 'who-said-this' && one.option === option);
  if (sample && confidence < SURE && !answered) {
    const text = (sample.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
    questions.push({ ask: 'who-said-this', option, element: sample, text });
  }
  return questions;
}
