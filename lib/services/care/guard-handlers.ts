import { DAY } from '@/lib/core/model/interaction';
import { judgePressure } from '@/lib/core/pressure/judge-pressure';
import { rulesOf } from '@/lib/core/strategy/strategy';
import { windowOf, windowRule } from '@/lib/core/waiting/window';
import { pressureSentence } from '@/lib/i18n/guard';
import type { GuardAsk, GuardFinding } from '@/lib/messaging/care-schemas';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { readHistorySince } from '@/lib/storage/read/history';
import { readLanguage } from '@/lib/storage/settings';
import { requireHome } from '../belongs';
import { judgeNow } from '../judging';
import { readTier } from '../read-tier';
import { readSites } from '../sites/read-sites';

/** Days of history the guard looks at. */
const WINDOW = 60 * DAY;

/** What the guard at a compose box is told. */
export function guardHandlers(db: Database): Pick<Handlers, 'guard/read'> {
  return {
    'guard/read': async (question, sender) => {
      await requireHome(db, await db.contacts.get(question.contact), sender);
      return readGuard(db, question);
    },
  };
}

/** What speaks against sending this to a contact now, in the operator's language. */
export async function readGuard(db: Database, question: GuardAsk): Promise<GuardFinding[]> {
  const { contact, ...outgoing } = question;
  const [summary, language, judging] = await Promise.all([
    db.summaries.get(contact),
    readLanguage(),
    judgeNow(db),
  ]);
  if (!summary) return [];
  const { now, dayOffset, strategy } = judging;
  const [facts, prints, tier, sites] = await Promise.all([
    readHistorySince(db, contact, now - WINDOW),
    db.prints
      .where('[contact+at]')
      .between([contact, now - WINDOW], [contact, now])
      .toArray(),
    readTier(db, summary, judging),
    readSites(db),
  ]);
  const rule = windowRule(
    strategy,
    summary.site,
    sites.find(({ id }) => id === summary.site)?.window,
  );
  return judgePressure({
    outgoing,
    facts,
    prints,
    rules: rulesOf(strategy, tier),
    strategy,
    replyWindow: rule && windowOf(rule, facts, now),
    quiet: summary.quiet,
    now,
    dayOffset,
  }).map((pressure) => ({
    id: pressure.id,
    tone: pressure.tone,
    text: pressureSentence(pressure, language),
  }));
}
