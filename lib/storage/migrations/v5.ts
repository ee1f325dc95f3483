import type { Migration } from './all';

/** Who goes cold in the order of the day, so that a day's list is read without the rest. */
export const v5: Migration = {
  version: 5,
  stores: {
    summaries: 'id, dueAt, waitingSince, coldOrder, [site+assessment.level]',
  },
  async upgrade(tx) {
    const cold = new Set(['watch', 'declining', 'silent']);
    await tx
      .table('summaries')
      .toCollection()
      .modify((summary: Record<string, unknown>) => {
        const { level, risk } = Object(summary.assessment) as Record<string, unknown>;
        // By risk alone, until the contact is next judged.
        if (summary.kind === 'person' && cold.has(String(level))) {
          summary.coldOrder = -Math.max(0, Number(risk) || 0) / 10;
        }
      });
  },
};
