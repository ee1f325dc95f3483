import type { PicturesData } from '@/components/desk/pictures/pictures-data';
import { wilson } from '@/lib/core/care/outcome/intervals';
import { mondayOf } from '@/lib/core/history/weekly-rhythm';
import type { LevelStream } from '@/lib/core/insights/level-flow';
import { DAY } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';
import { historyRead } from './history';

const MONDAY = mondayOf(NOW, 480);

/** A list of four hundred in the last week of a month. */
const FLOW: readonly LevelStream[] = [
  { from: 'fine', to: 'fine', count: 241 },
  { from: 'fine', to: 'watch', count: 14 },
  { from: 'fine', to: 'declining', count: 11 },
  { from: 'fine', to: 'silent', count: 3 },
  { from: 'watch', to: 'fine', count: 9 },
  { from: 'watch', to: 'watch', count: 12 },
  { from: 'watch', to: 'declining', count: 6 },
  { from: 'declining', to: 'fine', count: 5 },
  { from: 'declining', to: 'declining', count: 17 },
  { from: 'declining', to: 'silent', count: 8 },
  { from: 'silent', to: 'fine', count: 4 },
  { from: 'silent', to: 'silent', count: 28 },
  { from: 'silent', to: 'lost', count: 2 },
  { from: 'lost', to: 'lost', count: 6 },
  { from: 'unknown', to: 'fine', count: 19 },
  { from: 'unknown', to: 'unknown', count: 22 },
];

/** The page after half a year of use. */
export function picturesData(language: Language, part: Partial<PicturesData> = {}): PicturesData {
  const ends = [
    [4, 0, 3, 1],
    [6, 1, 2, 0],
    [5, 0, 4, 2],
    [8, 1, 3, 1],
    [7, 2, 5, 0],
    [3, 0, 2, 1],
  ];
  return {
    people: FLOW.reduce((sum, { count }) => sum + count, 0),
    flow: FLOW,
    ends: ends.map(([recovered = 0, relapsed = 0, rested = 0, lost = 0], i) => ({
      month: `2026-${String(6 + i).padStart(2, '0')}`,
      ends: { recovered, relapsed, rested, lost },
    })),
    open: 12,
    silent: {
      30: { ...wilson(61, 240), tooShort: 35 },
      180: { ...wilson(41, 118), tooShort: 157 },
    },
    flags: weeks('7 9 6 11 8 5 9 12 10 7 6 8 4', '1 0 1 2 0 0 1 1 3 0 0 1 0'),
    otherWrong: 2,
    lateAfter: 15,
    history: historyRead(language),
    ...part,
  };
}

/** The page in its second week: little of everything. */
export function fewPictures(language: Language): PicturesData {
  const { insights } = historyRead(language);
  const blank = { answers: 0, inTime: 0, promotions: 0, useful: 0, sent: 0 };
  return picturesData(language, {
    people: 9,
    flow: [
      { from: 'unknown', to: 'fine', count: 5 },
      { from: 'unknown', to: 'unknown', count: 4 },
    ],
    ends: picturesData(language).ends.map(({ month }) => ({
      month,
      ends: { recovered: 0, relapsed: 0, rested: 0, lost: 0 },
    })),
    open: 0,
    silent: { 30: { ...wilson(1, 6), tooShort: 3 }, 180: { ...wilson(0, 0), tooShort: 9 } },
    flags: weeks('0 0 0 0 0 0 0 0 0 0 0 0 0', ''),
    otherWrong: 0,
    history: historyRead(language, {
      weeks: insights.weeks.map((week, i) =>
        i < 11
          ? { ...week, ...blank }
          : { ...week, answers: 4, inTime: 3, promotions: 1, useful: 5, sent: 9 },
      ),
    }),
  });
}

function weeks(flags: string, wrong: string) {
  const said = wrong.split(' ').map(Number);
  return flags.split(' ').map((count, i, all) => ({
    start: MONDAY - (all.length - 1 - i) * 7 * DAY,
    flags: Number(count),
    wrong: said[i] || 0,
  }));
}
