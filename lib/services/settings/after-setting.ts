import { TIERS } from '@/lib/core/model/tier';
import { type Strategy, strategySchema } from '@/lib/core/strategy/strategy';
import type { Database } from '@/lib/storage/db';
import type { AfterSetting } from '../care/settings-handlers';
import { armDue } from '../due';
import { lookSoon } from '../notices/notice-alarm';
import { injectOverlayIntoOpenTabs } from '../overlay-scripts';

/** What follows from a section of the settings that was replaced. */
export function afterSetting(db: Database): AfterSetting {
  return async (section, before, value) => {
    const now = Date.now();
    if (section === 'strategy' && movesLevels(before, value as Strategy)) await judgeAll(db, now);
    // A fresh script begins with the new words, in the new language.
    if (section === 'words' || section === 'language') await injectOverlayIntoOpenTabs();
    if (section === 'notices' || section === 'shifts') await lookSoon(now);
  };
}

function movesLevels(before: unknown, now: Strategy): boolean {
  const known = strategySchema.safeParse(before);
  return TIERS.some(
    (tier) => !known.success || known.data.tiers[tier].sensitivity !== now.tiers[tier].sensitivity,
  );
}

/** Makes everybody due, so that the alarm has them judged anew however often the worker ends. */
async function judgeAll(db: Database, now: number): Promise<void> {
  await db.summaries.toCollection().modify((summary) => {
    if (summary.kind === 'person' && summary.assessment.level !== 'unknown') {
      Object.assign(summary, { dueAt: now });
    }
  });
  await armDue(db, now);
}
