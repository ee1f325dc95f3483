import { shortHash } from '../hash';
import type { Voice } from '../phrases/voice';
import { randomStream } from '../random';
import { type Candidate, candidateTexts } from './candidate-texts';
import { type Draft, type DraftRequest, WORDINGS } from './draft';
import { ALIKE, likeness } from './likeness';
import { lintDraft } from './lint-draft';
import { neededSlots } from './needed-slots';
import { fillSlots, slotsOf, slotWords } from './slots';
import { voiced } from './voiced';

export interface WriteOptions {
  /** How the operator writes; templates are adapted to it where it tells. */
  readonly voice?: Voice | null;
  /** Words or prints of earlier messages to the same contact: what reads like them isn't written. */
  readonly recent?: readonly string[];
}

/**
 * Writes a message without a model: one draft per wording of its intent, each other in words. Only
 * facts that are given are named, an offer stands in its rendered words, and each text passes the
 * lints; a fact that would break a rule is not used.
 * @returns in the order of `WORDINGS`; a wording for which no text passes is left out. Empty when
 *   `neededSlots` names what is missing.
 */
export function writeDrafts(
  request: DraftRequest,
  { voice = null, recent = [] }: WriteOptions = {},
): Draft[] {
  if (neededSlots(request).length > 0) return [];
  const drafts = writeAll(request, voice, recent);
  // Everything was said before: better again than nothing.
  return drafts.length > 0 || recent.length === 0 ? drafts : writeAll(request, voice, []);
}

function writeAll(request: DraftRequest, voice: Voice | null, recent: readonly string[]): Draft[] {
  const { intent, seed } = request;
  const next = randomStream(Number.parseInt(shortHash(['draft', intent, seed], 4), 16));
  const known = slotWords(request);
  const drafts: Draft[] = [];
  /** What was said so far, without the offer, which has the same words in all. */
  const said: string[] = [];
  const starts = new Set<string>();
  for (const wording of WORDINGS[intent]) {
    const candidates = candidateTexts(request, wording, known, voice, next);
    // Another opening than the drafts before, where there is one.
    const ordered = [
      ...candidates.filter(({ opening }) => !starts.has(opening)),
      ...candidates.filter(({ opening }) => starts.has(opening)),
    ];
    for (const candidate of ordered) {
      const text = pass(candidate);
      if (text === null) continue;
      starts.add(candidate.opening);
      said.push(withoutOffer(text));
      drafts.push({ intent, wording, text, facts: [...new Set(slotsOf(candidate.template))] });
      break;
    }
  }
  return drafts;

  function pass({ opening, body }: Candidate): string | null {
    for (const template of voiced(opening, body, request, voice)) {
      const filled = fillSlots(template, known);
      const text = filled.charAt(0).toUpperCase() + filled.slice(1);
      if (lintDraft(text, { ...request, recent }).length > 0) continue;
      return said.some((other) => likeness(other, withoutOffer(text)) >= ALIKE) ? null : text;
    }
    return null;
  }

  function withoutOffer(text: string): string {
    return known.offer ? text.replace(known.offer, '') : text;
  }
}
