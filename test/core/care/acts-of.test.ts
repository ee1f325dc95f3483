import { expect, test } from 'vitest';
import { actsOf } from '@/lib/core/care/acts-of';
import { addStep } from '@/lib/core/care/case/add-step';
import { DAY } from '@/lib/core/model/interaction';
import { flagged, NOW } from './case/example';

test('what was done, by time; what was taken back is left out', () => {
  const care = addStep(
    addStep(
      flagged(),
      { kind: 'sent', intent: 'check-in', asInserted: false, of: null },
      NOW + DAY,
    ),
    { kind: 'recovered', by: 'rhythm' },
    NOW + 5 * DAY,
  );
  const log = [
    { at: NOW + 4 * DAY, action: 'override' },
    { at: NOW + 2 * DAY, action: 'snooze' },
    { at: NOW + 3 * DAY, action: 'undo snooze' },
    { at: NOW + 2.5 * DAY, action: 'message' },
    { at: NOW, action: 'snooze' },
  ];
  const told = actsOf([care], log).map(({ kind, at }) => [kind, (at - NOW) / DAY]);
  expect(told).toEqual([
    ['snoozed', 0],
    ['sent', 1],
    ['overridden', 4],
    ['recovered', 5],
  ]);
  const undone = {
    ...care,
    events: care.events.map((e) => (e.kind === 'sent' ? { ...e, undone: true as const } : e)),
  };
  expect(actsOf([undone], []).map(({ kind }) => kind)).toEqual(['recovered']);
});
