import type { Candidate } from './score-sets';

/** What a list is called in questions and answers. */
export function optionOf({ set, columns }: Candidate): string {
  const [leaf] = columns[0]?.cells.values() ?? [];
  return `${set.box.localName} ${leaf?.path ?? ''}`;
}
