import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { DataRules } from '@/lib/core/data/data-rules';
import {
  dataRulesSetting,
  lastBackupItem,
  readDataRules,
  readMoment,
} from '@/lib/storage/data-settings';
import type { Database } from '@/lib/storage/db';
import { useLoaded } from '../../live/use-loaded';
import type { KeptData } from '../data-work';

/** What is kept and by which rules, live. */
export function useData(db: Database): KeptData | undefined {
  const contacts = useLiveQuery(() => db.contacts.count(), [db]);
  const settings = useRules();
  const [asked, setAsked] = useState(0);
  const facts = useLoaded(() => countFacts(db), String(contacts));
  const place = useLoaded(readPlace, `${contacts} ${asked}`);
  useEffect(() => {
    const again = () => setAsked((n) => n + 1);
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  if (contacts === undefined || facts === undefined || !settings || !place) return undefined;
  return { contacts, facts, ...place, ...settings };
}

function useRules(): { rules: DataRules; lastBackupAt: number | null } | null {
  const [read, setRead] = useState<{ rules: DataRules; lastBackupAt: number | null } | null>(null);
  useEffect(() => {
    let alive = true;
    const look = async () => {
      const [rules, lastBackupAt] = await Promise.all([
        readDataRules(),
        readMoment(lastBackupItem),
      ]);
      if (alive) setRead({ rules, lastBackupAt });
    };
    void look();
    const unwatch = [dataRulesSetting, lastBackupItem].map((item) => item.watch(() => void look()));
    return () => {
      alive = false;
      for (const stop of unwatch) stop();
    };
  }, []);
  return read;
}

/** By the counters of the summaries: the histories themselves are far more. */
async function countFacts(db: Database): Promise<number> {
  let sum = 0;
  await db.summaries.each(({ inbound, outbound }) => {
    sum += inbound + outbound;
  });
  return sum;
}

async function readPlace(): Promise<Pick<KeptData, 'used' | 'quota' | 'persisted'>> {
  const [estimate, persisted] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => undefined),
    navigator.storage?.persisted?.().catch(() => false),
  ]);
  return {
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persisted: persisted ?? false,
  };
}
