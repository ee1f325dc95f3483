import type { DataWork, KeptData, RestorePlan } from '@/components/desk/data/data-work';
import { DEFAULT_DATA_RULES } from '@/lib/core/data/data-rules';
import { DAY } from '@/lib/core/model/interaction';
import { BackupError } from '@/lib/storage/backup/backup-error';
import { NOW } from '../gallery/now';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Work that takes a moment and touches nothing; the passphrase is `correct horse`. */
export const fakeWork: DataWork = {
  async backup(_, { onProgress }) {
    for (let done = 0; done < 5; done++) {
      onProgress(done * 1000, 5000);
      await pause(20);
    }
    return { rows: 51_204, bytes: 12_400_000, leftOut: 0 };
  },
  isSealed: async (file) => file.size > 3,
  async check(_, passphrase) {
    if (passphrase !== 'correct horse') throw new BackupError('wrong-passphrase');
    return PLAN;
  },
  restore: async () => {},
  export: async () => ({ rows: 1234 }),
  preview: async () => ({ contacts: 12, facts: 3456, of: 78 }),
  persist: async () => false,
};

export const PLAN: RestorePlan = {
  madeAt: NOW - 16 * DAY,
  lines: [
    { table: 'contacts', fresh: 1280, known: 3106 },
    { table: 'facts', fresh: 120_482, known: 340_116 },
    { table: 'summaries', fresh: 1280, known: 3106 },
    { table: 'coverage', fresh: 0, known: 412 },
    { table: 'cases', fresh: 64, known: 210 },
    { table: 'ledger', fresh: 18, known: 96 },
    { table: 'notes', fresh: 0, known: 33 },
    { table: 'phrases', fresh: 5, known: 40 },
  ],
  settings: [
    { name: 'strategy', changedHere: true },
    { name: 'model', changedHere: false },
  ],
  unusable: ['words'],
};

export function keptData(part: Partial<KeptData> = {}): KeptData {
  return {
    contacts: 4386,
    facts: 460_598,
    used: 38_200_000,
    quota: 64_000_000_000,
    persisted: true,
    rules: DEFAULT_DATA_RULES,
    lastBackupAt: NOW - 3 * DAY,
    ...part,
  };
}
