import { problemsOf } from '@/lib/core/groups/group-problems';
import { memberChange, newestCounts } from '@/lib/core/groups/member-counts';
import { countTalkers } from '@/lib/core/groups/talkers';
import type { Contact } from '@/lib/core/model/contact';
import { DAY, HOUR } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import type { GroupRow } from './groups-data';
import type { GroupReading } from './read-groups';

/** Days back in which those who wrote are counted. */
const TALK = 35;
/** Sight that ended this long ago is said. */
const STALE = 12 * HOUR;

interface Parts {
  readonly contact: Contact;
  readonly summary: Summary;
  readonly reading: GroupReading;
  /** The site's name. */
  readonly site: string;
  readonly task: string;
  readonly done: boolean;
  readonly snoozedUntil: number | null;
  /** ms */
  readonly now: number;
}

/** One group as the page shows it. */
export function groupRow(parts: Parts): GroupRow {
  const { contact, summary, reading, site, task, done, snoozedUntil, now } = parts;
  const { assessment, lastInboundAt, sight } = summary;
  const { members = [], talkers = [] } = contact;
  const change = memberChange(members);
  const params = (id: string) => assessment.evidence.find(({ signal }) => signal === id)?.params;
  const seenUntil = Math.min(now, sight?.through ?? assessment.asOf);
  return {
    id: contact.id,
    name: contact.name,
    site,
    problems: problemsOf(assessment, reading.look, change),
    look: reading.look,
    silence:
      lastInboundAt === null
        ? null
        : {
            days: Math.max(0, assessment.asOf - lastInboundAt) / DAY,
            usual: params('silence')?.usual ?? null,
          },
    promotionRun: params('flooding')?.count ?? null,
    seenUntil: now - seenUntil > STALE ? seenUntil : null,
    members: newestCounts(members),
    change,
    talkers: countTalkers(talkers, now - TALK * DAY),
    tidy: reading.tidy,
    others: reading.others,
    digest: reading.digest,
    task,
    done,
    snoozedUntil,
  };
}
