import { askWhatIsUnsure } from './ask';
import { assemble, findings } from './assemble';
import { confirmDraft } from './confirm-draft';
import { findHeadings } from './find-heading';
import { withGroupCounts } from './group-counts';
import { induceList } from './induce-list';
import { induceThread } from './induce-thread';
import type { Answer, GiveUp, Induced } from './induced';
import { optionOf } from './option-of';
import { type PageView, pageView } from './page-view';
import { recordSets } from './record-sets';
import { type Candidate, IS_PEOPLE, IS_TALK, scoreSets } from './score-sets';
import { contains, survey } from './survey';

/**
 * Makes a definition for a page nobody wrote one for: finds the compose box, the list of people and
 * the conversation, and the fields in their rows. Looks at the page once, in one go, and changes
 * nothing; of pages without end only the first forty thousand elements are looked at.
 * @param document the page, or a frame's own document
 * @param answers what the operator said to the questions of an earlier go
 */
export function readUnknown(
  document: Document,
  answers: readonly Answer[] = [],
): Induced | { readonly gaveUp: GiveUp } {
  const seen = survey(document);
  const view = pageView(document, seen);
  const found = scoreSets(recordSets(seen.leaves), view);
  const thread = best(found, 'talk', IS_TALK);
  const lists = people(found, thread, view);
  const chosen = answers.find((one) => one.ask === 'which-list-is-people');
  const list = chosen ? lists.find((one) => optionOf(one) === chosen.option) : lists[0];
  if (!thread && !list) return { gaveUp: whyNothing(view, found) };

  const [heading] = thread ? findHeadings(thread, list ?? null, view, answers) : [];
  const leaf = heading
    ? (seen.leaves.find((one) => one.element === heading.element) ?? null)
    : null;
  const people_ = list ? induceList(list, view, leaf, answers) : null;
  const talk = thread ? induceThread(thread, view, heading ?? null, people_, answers) : null;
  const confirmed = confirmDraft(assemble(document, people_, talk), people_, talk, heading ?? null);
  if (!confirmed) return { gaveUp: 'not-confirmed' };
  const definition = withGroupCounts(confirmed.definition, document);
  const names = [...(people_?.names.values() ?? [])];
  const keptList = definition.list ? people_ : null;
  const keptTalk = definition.thread ? talk : null;
  return {
    definition,
    fields: findings(definition, keptList, keptTalk, heading ?? null, answers),
    questions: askWhatIsUnsure({
      lists,
      chosen: chosen !== undefined,
      list: keptList,
      thread: keptTalk,
      heading: heading ?? null,
      answers,
    }),
    identity: definition.list?.id.length || definition.thread?.key.length ? 'id' : 'name',
    namesakes: new Set(names).size < names.length,
  };
}

function best(found: readonly Candidate[], by: 'talk' | 'people', least: number): Candidate | null {
  const fit = found.filter((one) => one[by] >= least);
  return fit.sort((a, b) => b[by] - a[by] || b.set.rows.length - a.set.rows.length)[0] ?? null;
}

/** Lists of people, best first, one per place on the page. */
function people(
  found: readonly Candidate[],
  thread: Candidate | null,
  view: PageView,
): Candidate[] {
  const fit = found
    .filter((one) => one.people >= IS_PEOPLE && (!thread || apart(one, thread)))
    .map((one) => ({
      one,
      points: one.people + (thread && findHeadings(thread, one, view, [])[0]?.inList ? 3 : 0),
    }))
    .sort((a, b) => b.points - a.points || b.one.set.rows.length - a.one.set.rows.length);
  const kept: Candidate[] = [];
  for (const { one } of fit) if (kept.every((other) => apart(one, other))) kept.push(one);
  return kept;
}

function apart(a: Candidate, b: Candidate): boolean {
  return !a.set.rows.some((row) =>
    b.set.rows.some((other) => contains(row, other) || contains(other, row)),
  );
}

function whyNothing(view: PageView, found: readonly Candidate[]): GiveUp {
  const { document, survey: seen } = view;
  const { clientWidth, clientHeight } = document.documentElement;
  const covers = (frame: HTMLElement) => {
    const { width, height } = view.rect(frame);
    return width * height > 0.3 * clientWidth * clientHeight;
  };
  if (seen.passwords > 0) return 'logged-out';
  if (seen.frames.some(covers)) return 'in-frame';
  return found.length || view.compose ? 'too-few' : 'no-lists';
}
