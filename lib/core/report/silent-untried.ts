import type { Span } from '../coverage/sight';
import type { CareCase } from '../model/care-case';
import type { Contact } from '../model/contact';
import { DAY } from '../model/interaction';
import type { Summary } from '../model/summary';
import { isIn, wasTried } from './case-figures';

/** Who fell silent in a stretch and was not written to. */
export interface SilentUntried {
  readonly contacts: readonly string[];
  /** Left out: silent already when they were first seen. */
  readonly already: number;
}

/**
 * People who became silent in a stretch, are so still, and got no words of ours by its end. Who asked
 * for peace, whom the operator said is fine or put off, and who is left alone at random is not missed.
 * @param cases by id, at least those the summaries name
 */
export function silentUntried(
  people: readonly { readonly contact: Contact; readonly summary: Summary }[],
  cases: ReadonlyMap<string, CareCase>,
  span: Span,
): SilentUntried {
  const contacts: string[] = [];
  let already = 0;
  for (const { contact, summary } of people) {
    const { assessment, levelSince, quiet, override, snooze } = summary;
    if (contact.kind !== 'person' || assessment.level !== 'silent') continue;
    if (!isIn(levelSince, span) || quiet || override || snooze) continue;
    const care = summary.careCase === null ? undefined : cases.get(summary.careCase);
    if (care && (care.held || wasTried(care, span.to))) continue;
    if (levelSince - contact.firstSeenAt < DAY) already += 1;
    else contacts.push(contact.id);
  }
  return { contacts, already };
}
