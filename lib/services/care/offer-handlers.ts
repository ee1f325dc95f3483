import { offerTexts } from '@/lib/i18n/offers';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { readLanguage } from '@/lib/storage/settings';
import { judgeNow } from '../judging';
import { removeOffer, saveOffer } from './catalogue';
import { reserveOffer, settleEntry } from './ledger';

/** What the background does about offers and their ledger. */
export function offerHandlers(
  db: Database,
): Pick<Handlers, 'offer/reserve' | 'offer/settle' | 'offer/save' | 'offer/remove'> {
  return {
    'offer/reserve': async (ask) => {
      return reserveOffer(db, ask, await judgeNow(db));
    },
    'offer/settle': async ({ entry, state }) => {
      const budget = await judgeNow(db);
      const why = await settleEntry(db, entry, state, budget.now, budget);
      if (why) throw new Error(offerTexts(await readLanguage()).unsettled[why]);
      return null;
    },
    'offer/save': async (offer) => {
      const fault = await saveOffer(db, offer);
      if (fault) throw new Error(offerTexts(await readLanguage()).faults[fault]);
      return null;
    },
    'offer/remove': async ({ id }) => {
      await removeOffer(db, id);
      return null;
    },
  };
}
