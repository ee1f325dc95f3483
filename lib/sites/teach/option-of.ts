import { buildSelector } from './build-selector';
import type { Candidate } from './score-sets';

/** What a list is called in questions and answers: where it stands. */
export function optionOf({ set }: Candidate): string {
  const [best] = buildSelector([set.box], set.box.ownerDocument);
  return best?.selector ?? set.box.localName;
}
