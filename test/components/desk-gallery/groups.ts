import type { GroupRow, GroupsData } from '@/components/desk/groups/groups-data';
import { careTask } from '@/lib/core/calendar/tasks/care-task';
import type { GroupDay } from '@/lib/core/groups/group-look';
import type { GroupProblem } from '@/lib/core/groups/group-problems';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';
import { contactId } from './names';

const TODAY = Math.floor((NOW + 8 * HOUR) / DAY);

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '护肤福利秒杀 2 群',
    '禾屿妈妈互助群（3）',
    '上海浦东世纪大道旗舰店新老客户联合福利答疑交流总群（二胎妈妈专属，勿发广告）🌸🌸',
    '新品体验官',
    '敏感肌小组',
    '周三专享群',
  ],
  en: [
    'Skincare flash deals 2',
    'Mums of Heyu (3)',
    'Alexandra-Konstantina’s-Flagship-Store-Customers-Old-And-New-Questions-Answers-And-Benefits',
    'First to try',
    'Sensitive skin',
    'Wednesday members',
  ],
};

function days(theirs: string, ours: string, promotions: string): GroupDay[] {
  const at = (line: string, i: number) => Number(line[i] ?? 0);
  return Array.from({ length: 14 }, (_, i) => ({
    day: TODAY - 13 + i,
    theirs: at(theirs, i),
    ours: at(ours, i),
    promotions: at(promotions, i),
  }));
}

const total = (list: readonly GroupDay[], key: 'theirs' | 'ours' | 'promotions') =>
  list.reduce((sum, day) => sum + day[key], 0);

function row(
  n: number,
  language: Language,
  problems: readonly GroupProblem[],
  shown: readonly GroupDay[],
  part: Partial<GroupRow> = {},
): GroupRow {
  const message = (ago: number, id: number) => ({
    id: `${n}${id}`.padStart(16, '0'),
    at: NOW - ago * DAY - id * 37 * MINUTE,
    length: 20 + id * 7,
  });
  const promotions = total(shown, 'promotions');
  const flooded = problems.includes('flooded');
  return {
    id: contactId(n),
    name: NAMES[language][n] ?? '',
    site: language === 'en' ? 'Practice desk' : '练习台',
    problems,
    look: {
      days: shown,
      theirs: 2 * total(shown, 'theirs'),
      ours: 2 * total(shown, 'ours'),
      promotions: 2 * promotions,
      talkDays: 2 * shown.filter((day) => day.theirs > 0).length,
      before: problems.includes('fading') ? 96 : null,
      fading: problems.includes('fading'),
      turnover: {
        joined: problems.includes('shrinking') ? 2 : 0,
        left: problems.includes('shrinking') ? 9 : 0,
        leaving: problems.includes('shrinking'),
      },
      flood: flooded
        ? {
            most: Math.max(...shown.map((day) => day.promotions)),
            day: TODAY - 1,
            days: 3,
            promotions,
            ours: total(shown, 'ours'),
          }
        : null,
    },
    silence: problems.includes('silent')
      ? { days: 22, usual: 3 }
      : problems.includes('quiet')
        ? { days: 8, usual: 2 }
        : null,
    promotionRun: null,
    seenUntil: null,
    members: [],
    talkers: null,
    change: null,
    tidy: {
      remove: flooded
        ? [
            { ...message(9, 1), reason: 'past-activity' },
            { ...message(6, 2), reason: 'repeated' },
            { ...message(4, 3), reason: 'old-promotion' },
            { ...message(2, 4), reason: 'old-promotion' },
          ]
        : [],
      pin:
        n % 2 === 1
          ? [
              { ...message(1, 5), kind: 'useful', answers: 7 },
              { ...message(3, 6), kind: 'activity', answers: 4 },
            ]
          : [],
    },
    others: new Map([[`${n}3`.padStart(16, '0'), 23]]),
    digest: {
      best: n % 2 === 1 ? [{ ...message(30, 7), kind: 'useful', answers: 11 }] : [],
      days: n % 2 === 1 ? [{ at: NOW - 33 * DAY, theirs: 24 }] : [],
    },
    task: `group:${contactId(n)}`,
    done: false,
    snoozedUntil: null,
    ...part,
  };
}

/** Groups in every state: silent, flooded, shrinking, quiet, fading, fine, done and put off. */
export function groupsData(language: Language, part: Partial<GroupsData> = {}): GroupsData {
  const shared = { contact: null, tier: null } as const;
  return {
    today: TODAY,
    groups: [
      row(0, language, ['silent', 'flooded'], days('', '12231413212342', '12231413212342')),
      row(
        2,
        language,
        ['flooded', 'shrinking'],
        days('31042210300211', '45324533244534', '24213422133423'),
        {
          members: [
            { at: NOW - HOUR, count: 176, from: 'page' },
            { at: NOW - 9 * DAY, count: 190 },
          ],
          talkers: 14,
          change: {
            from: { at: NOW - 28 * DAY, count: 203 },
            to: { at: NOW - HOUR, count: 176 },
            shrinking: true,
          },
        },
      ),
      row(3, language, ['quiet', 'fading'], days('21100000000000', '10100100010000', ''), {
        seenUntil: NOW - 30 * HOUR,
      }),
      row(1, language, [], days('64385274956384', '21120211202112', '10000010000000'), {
        members: [{ at: NOW - DAY, count: 312 }],
        talkers: 41,
      }),
      row(4, language, ['quiet'], days('22000000000000', '10010000100000', ''), { done: true }),
      row(5, language, ['fading'], days('10001000100010', '10001000100000', ''), {
        snoozedUntil: NOW + 3 * DAY,
      }),
    ],
    chores: {
      tidy: careTask({
        ...shared,
        kind: 'tidy',
        key: '2026-11-20',
        day: TODAY - 2,
        last: TODAY + 4,
      }),
      digest: careTask({ ...shared, kind: 'digest', key: '2026-11', day: TODAY + 9 }),
    },
    digestMonth: '2026-10',
    ...part,
  };
}
