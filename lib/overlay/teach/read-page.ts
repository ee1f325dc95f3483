import type { AskedQuestion, GivenAnswer, TeachReply } from '@/lib/messaging/teach-schemas';
import { frameDocument } from '@/lib/sites/site-document';
import type { Induced, Question } from '@/lib/sites/teach/induced';
import { readUnknown } from '@/lib/sites/teach/read-unknown';
import { isVisible } from '@/lib/sites/visible';

/** Frames looked into, at most. */
const MAX_FRAMES = 8;

/** What was made out of a page, and by question and option the elements it speaks of. */
interface PageRead {
  readonly reply: TeachReply<'teach/read'>;
  readonly elements: readonly (readonly Element[])[];
}

/** Looks through a page no definition knows. Elements stay here; the panel names them by number. */
export function readPage(document: Document, answers: readonly GivenAnswer[]): PageRead {
  const read = readAnywhere(document, answers);
  if ('gaveUp' in read) return { reply: { kind: 'gave-up', why: read.gaveUp }, elements: [] };
  return foundReply(read);
}

/** What was made of a page, for the panel. */
export function foundReply(read: Induced): PageRead {
  const { definition, fields, questions, identity, namesakes } = read;
  const found = Object.entries(fields).map(([field, { confidence, seen, of }]) => ({
    field,
    confidence: Math.min(1, Math.max(0, confidence)),
    seen,
    of,
  }));
  return {
    reply: {
      kind: 'found',
      definition: { ...definition },
      fields: found,
      questions: questions.map(withoutElements),
      identity,
      namesakes,
    },
    elements: questions.map((one) =>
      one.ask === 'which-list-is-people'
        ? one.options.map(({ element }) => element)
        : [one.element],
    ),
  };
}

/** The page itself, or else what is in a frame of it; what is of another origin stays out of reach. */
function readAnywhere(document: Document, answers: readonly GivenAnswer[]) {
  const read = readUnknown(document, answers);
  if (!('gaveUp' in read)) return read;
  for (const frame of [...document.querySelectorAll('iframe')].slice(0, MAX_FRAMES)) {
    const inside = isVisible(frame) ? frameDocument(frame) : null;
    const found = inside?.body ? readUnknown(inside, answers) : read;
    if (!('gaveUp' in found)) return found;
  }
  return read;
}

function withoutElements(question: Question): AskedQuestion {
  if (question.ask === 'which-list-is-people') {
    return { ask: question.ask, options: question.options.map(({ option }) => option) };
  }
  const { element, ...rest } = question;
  if (rest.ask === 'is-this-the-customer') return { ...rest, name: rest.name.slice(0, 200) };
  return { ...rest, text: rest.text.slice(0, 200) };
}
