import { MessageError } from '@/lib/messaging/message-error';
import type { Handlers } from '@/lib/messaging/server';
import { isTable } from '@/lib/storage/backup/rows';
import { dataRulesSetting, lastBackupItem, readDataRules } from '@/lib/storage/data-settings';
import type { Database } from '@/lib/storage/db';
import type { Vault } from '@/lib/storage/vault/vault';
import { afterErasing } from '../after-erasing';
import { armDue } from '../due';
import { judgeNow } from '../judging';
import { tellTabs } from '../nudge';
import { forgetInPages } from '../page-state';
import { eraseAll } from './erase-all';
import { eraseContacts } from './erase-contact';
import { forgetOld } from './forget-old';
import { restoreRows } from './restore-rows';

type DataMessages =
  | 'contact/erase'
  | 'restore/rows'
  | 'data/rules'
  | 'data/backed-up'
  | 'data/forget-now'
  | 'data/erase-all';

/** What the background does about the operator's data as a whole. */
export function dataHandlers(db: Database, vault: Vault): Pick<Handlers, DataMessages> {
  return {
    'contact/erase': async ({ contact }) => {
      const site = (await db.contacts.get(contact))?.site;
      await eraseContacts(db, [contact], 'keep');
      afterErasing(db);
      await forgetInPages(new Set([contact]));
      await armDue(db, Date.now());
      if (site) await tellTabs(new Set([site]));
      return null;
    },
    'restore/rows': async ({ table, rows }) => {
      if (!isTable(table)) throw new MessageError(`no table called ${table}`);
      await vault.ready;
      // Names that can't be sealed would be left out.
      if (vault.mode().state === 'locked') throw new MessageError('the vault is locked');
      const judging = await judgeNow(db);
      await restoreRows(db, table, rows, judging);
      if (table === 'summaries') {
        await armDue(db, judging.now);
        await tellTabs(new Set((rows as { site: string }[]).map(({ site }) => site)));
      }
      return null;
    },
    'data/rules': async (rules) => {
      await dataRulesSetting.setValue(rules);
      return null;
    },
    'data/backed-up': async ({ at }) => {
      await lastBackupItem.setValue(at);
      return null;
    },
    'data/forget-now': async () => {
      const judging = await judgeNow(db);
      const gone = await forgetOld(db, await readDataRules(), judging);
      afterErasing(db);
      await armDue(db, judging.now);
      return gone;
    },
    'data/erase-all': async () => {
      await eraseAll(db);
      afterErasing(db);
      await vault.refresh();
      await armDue(db, Date.now());
      return null;
    },
  };
}
