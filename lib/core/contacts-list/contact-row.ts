import { standingOf } from '../care/case/standing';
import type { Level } from '../model/assessment';
import type { CareCase, CaseState } from '../model/care-case';
import type { Cause } from '../model/cause';
import type { Contact, ContactKind } from '../model/contact';
import { knownProfile, type Profile } from '../model/profile';
import type { Summary } from '../model/summary';
import type { Tier } from '../model/tier';
import { SLOT } from '../rhythm/slots';
import type { Strategy } from '../strategy/strategy';
import { type TierThresholds, tierOf } from '../strategy/tier';
import { foldText } from './fold';
import { initialsOf } from './initials';

/** Gaps between active days from which a rhythm can be told; the same number the levels use. */
const ENOUGH_GAPS = 3;
const NO_TAGS: readonly string[] = [];

/** What the list of contacts knows of one: small, so that all of them lie in memory together. */
export interface ContactRow {
  readonly id: string;
  readonly site: string;
  readonly kind: ContactKind;
  readonly name: string;
  /** The operator's own name for them, and the end of their phone number; '' when not known. */
  readonly remark: string;
  readonly phoneTail: string;
  readonly tags: readonly string[];
  readonly tier: Tier;
  readonly level: Level;
  /** 0 to 1 */
  readonly risk: number;
  /** As settled in the case that goes on; null while open. */
  readonly cause: Cause | null;
  readonly caseState: CaseState | null;
  /** ms; null when never seen. */
  readonly lastIn: number | null;
  readonly lastOut: number | null;
  /** ms; since when they wait for us; null when they do not. */
  readonly waitingSince: number | null;
  /** Usual days between the days on which they write; null while too little is known. */
  readonly rhythm: number | null;
  /** ms; up to when all they did was in sight; null when never. */
  readonly seenThrough: number | null;
  readonly isQuiet: boolean;
  /** ms; the later end of a snooze or an override; 0 without. */
  readonly putOffUntil: number;
  /** Known by name and picture only. */
  readonly isWeak: boolean;
  /** What is searched as it is written, folded; a line each for name, remark and phone. */
  readonly written: string;
  /** First letters its pinyin can begin with, see `initialsOf`. */
  readonly initials: number;
}

/** All that is stored of a contact and shows in the list. */
export interface RowSource {
  readonly contact: Contact;
  readonly summary: Summary;
  readonly profile: Profile | null;
  /** The case `summary.careCase` names. */
  readonly care: CareCase | null;
  readonly tiers: TierThresholds | null;
  readonly strategy: Pick<Strategy, 'loyalSpend'>;
}

/** The lean row of a contact. Nothing of the summary's state is kept alive by it. */
export function contactRow({
  contact,
  summary,
  profile,
  care,
  tiers,
  strategy,
}: RowSource): ContactRow {
  const known = profile && knownProfile(profile);
  const { state, snooze, override } = summary;
  const [remark, phoneTail] = [known?.remark ?? '', known?.phoneTail ?? ''];
  const spoken = foldText(`${contact.name}\n${remark}`);
  return {
    id: contact.id,
    site: contact.site,
    kind: contact.kind,
    name: contact.name,
    remark,
    phoneTail,
    tags: known?.tags ?? NO_TAGS,
    tier: tierOf(summary, known, tiers, strategy),
    level: summary.assessment.level,
    risk: summary.assessment.risk,
    cause: care ? standingOf(care.events).cause : null,
    caseState: care?.state ?? null,
    lastIn: summary.lastInboundAt,
    lastOut: summary.lastOutboundAt,
    waitingSince: summary.waitingSince ?? null,
    rhythm: (state[SLOT.gaps] ?? 0) >= ENOUGH_GAPS ? Math.exp(state[SLOT.gapMean] as number) : null,
    seenThrough: summary.sight?.through ?? null,
    isQuiet: summary.quiet !== null,
    putOffUntil: Math.max(snooze?.until ?? 0, override?.until ?? 0),
    isWeak: contact.identity === 'weak',
    written: `${spoken}\n${phoneTail}`,
    initials: initialsOf(spoken),
  };
}
