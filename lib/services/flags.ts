import type { Shifts } from '@/lib/core/calendar/shifts';
import { isFlagged } from '@/lib/core/care/is-flagged';
import { isHeld } from '@/lib/core/care/is-held';
import type { Level } from '@/lib/core/model/assessment';
import type { Contact } from '@/lib/core/model/contact';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { waitOf } from '@/lib/core/waiting/wait-of';
import type { Language } from '@/lib/i18n/language';
import { overlayTexts } from '@/lib/i18n/overlay';
import { evidenceSentence } from '@/lib/i18n/signals';
import { waitWords } from '@/lib/i18n/waiting';
import { MAX_AHEAD } from '@/lib/messaging/limits';
import type { Flag } from '@/lib/messaging/schemas';
import type { Database } from '@/lib/storage/db';

/** The moment, whose hours count as waiting, and who is held out. */
interface FlagClock {
  readonly now: number;
  readonly dayOffset: number;
  readonly shifts: Shifts;
  readonly strategy: Strategy;
}

/**
 * The flags of some contacts of one site: who is quieter than usual, and who waits for us too long.
 * Contacts of whom there is neither to say, or who are not at home on the asking page, are left out,
 * so a page can only learn about those it may show.
 * @param isHome may the asking page speak of this contact
 */
export async function readFlags(
  db: Database,
  site: string,
  contacts: readonly string[],
  isHome: (contact: Contact) => boolean,
  language: Language,
  { now, dayOffset, shifts, strategy }: FlagClock,
): Promise<Flag[]> {
  const known = await db.contacts.bulkGet([...contacts]);
  const home = known.filter((c) => c !== undefined && c.site === site && isHome(c));
  const rows = await db.summaries.bulkGet(home.map((c) => c!.id));
  const cases = await db.cases.bulkGet(rows.map((row) => row?.careCase ?? ''));
  return rows.flatMap((row, i): Flag[] => {
    if (!row) return [];
    const care = cases[i] ?? null;
    // Who is held out is not to be written to: a badge would tempt.
    const held = care !== null && isHeld(care, row, care.tier, strategy, now);
    const flagged = isFlagged(row, now, care) && !held;
    const wait = row.kind === 'person' ? waitOf(row, shifts, now, dayOffset) : null;
    const late =
      wait && wait.grade !== 'fresh'
        ? { text: waitWords(wait, language), grade: wait.grade }
        : null;
    if (!flagged && !late) return [];
    const { level, evidence } = row.assessment;
    const why = evidence[0]
      ? evidenceSentence(evidence[0], language).what
      : overlayTexts(language).levelMeanings[level];
    return [
      {
        contact: row.id,
        level,
        why: flagged ? why : '',
        wait: late,
      },
    ];
  });
}

/** Those whom an operator acts on first: when there are too many flags, these are told. */
const BY_URGENCY = ['silent', 'declining', 'watch', 'lost'] as const satisfies readonly Level[];

/**
 * The flags of one site that a page may need next, told before it shows their contacts. Otherwise as
 * `readFlags`.
 * @returns `whole` when there are no others
 */
export async function readFlagsAhead(
  db: Database,
  site: string,
  isHome: (contact: Contact) => boolean,
  language: Language,
  clock: FlagClock,
): Promise<{ flags: Flag[]; whole: boolean }> {
  const waiting = db.summaries.orderBy('waitingSince').limit(MAX_AHEAD);
  const ids = new Set<string>((await waiting.primaryKeys()) as string[]);
  let whole = ids.size < MAX_AHEAD;
  for (const level of BY_URGENCY) {
    const ofLevel = db.summaries.where('[site+assessment.level]').equals([site, level]);
    const more = (await ofLevel.limit(MAX_AHEAD).primaryKeys()) as string[];
    for (const id of more) ids.add(id);
    whole &&= more.length < MAX_AHEAD;
  }
  const flags = await readFlags(db, site, [...ids], isHome, language, clock);
  return { flags: flags.slice(0, MAX_AHEAD), whole: whole && flags.length <= MAX_AHEAD };
}
