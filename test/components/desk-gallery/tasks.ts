import type { TaskRow, TasksData } from '@/components/desk/tasks/tasks-data';
import { type CareTask, careTask } from '@/lib/core/calendar/tasks/care-task';
import { DAY, HOUR } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';
import { contactId, NAMES } from './names';

const TODAY = Math.floor((NOW + 8 * HOUR) / DAY);

/** A calendar with something due today and later. */
export function tasksData(language: Language): TasksData {
  const person = (n: number, task: Omit<Parameters<typeof careTask>[0], 'contact' | 'key'>) =>
    careTask({ ...task, contact: contactId(n), key: 2026 });
  const zh = language === 'zh-CN';
  const text = zh
    ? [
        '林姐，生日快乐！愿你这一岁轻松些，吃好睡好。',
        '林姐，今天是你的日子，祝生日快乐，开开心心的。',
      ]
    : ['Happy birthday, Lin! May this year be an easy one.', 'Lin, it is your day: all the best.'];
  const row = (task: CareTask, n: number | null): TaskRow => ({
    task,
    name: n === null ? null : (NAMES[language][n] ?? ''),
    drafts: task.intent ? () => text : null,
  });
  const coupon = person(2, {
    kind: 'coupon-expiring',
    tier: 'loyal',
    day: TODAY,
    intent: 'coupon-expiry',
    detail: { what: zh ? '30 元券' : 'the ¥30 voucher', ends: TODAY + 3 },
  });
  return {
    today: TODAY,
    rows: [
      row(person(0, { kind: 'birthday', tier: 'loyal', day: TODAY, intent: 'birthday' }), 0),
      row(
        {
          ...coupon,
          also: [
            person(2, { kind: 'anniversary', tier: 'loyal', day: TODAY, detail: { years: 2 } }),
          ],
        },
        2,
      ),
      row(person(1, { kind: 'need-check', tier: 'growth', day: TODAY - 2, intent: 'check-in' }), 1),
      row(
        careTask({ kind: 'digest', contact: null, tier: null, key: '2026-11', day: TODAY + 9 }),
        null,
      ),
      row(
        person(3, {
          kind: 'child-stage',
          tier: 'growth',
          day: TODAY + 4,
          intent: 'child-stage',
          detail: { stage: 'six-months' },
        }),
        3,
      ),
      row(
        person(5, {
          kind: 'warranty',
          tier: 'growth',
          day: TODAY + 12,
          intent: 'warranty',
          detail: { what: zh ? '破壁机' : 'the blender', ends: TODAY + 26 },
        }),
        5,
      ),
    ],
    handled: [
      {
        row: row(person(4, { kind: 'light-touch', tier: 'edge', day: TODAY }), 4),
        state: 'done',
      },
    ],
  };
}
