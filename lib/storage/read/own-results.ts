import type { CaseState } from '@/lib/core/model/care-case';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { type OwnResults, ownResults } from '@/lib/core/today/chance-back';
import type { Database } from '../db';

const ENDED: readonly CaseState[] = ['recovered', 'done', 'relapsed', 'resting', 'lost'];
/** Ended cases that results are read from. By id, which is drawn by a hash: a fair sample. */
const SAMPLE = 1000;

/** What the operator's own ended cases say. @param now ms */
export async function readOwnResults(
  db: Database,
  strategy: Strategy,
  now: number,
): Promise<OwnResults> {
  const keys = await Promise.all(
    ENDED.map((state) => db.cases.where('state').equals(state).primaryKeys()),
  );
  const cases = await db.cases.bulkGet(keys.flat().sort().slice(0, SAMPLE));
  const known = cases.filter((care) => care !== undefined);
  return ownResults(known, strategy.answerDays, now);
}
