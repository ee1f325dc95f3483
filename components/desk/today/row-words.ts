import type { CalendarDay } from '@/lib/core/time/calendar-day';
import { deskTodayTexts } from '@/lib/i18n/desk/today';
import type { Language } from '@/lib/i18n/language';
import { overlayTexts } from '@/lib/i18n/overlay';
import { evidenceSentence } from '@/lib/i18n/signals';
import { taskSentence } from '@/lib/i18n/tasks';
import { waitWords } from '@/lib/i18n/waiting';
import type { TodayRow } from './today-data';

/** What a row says: who, why, and what to do. */
export interface RowWords {
  readonly who: string;
  readonly why: string;
  /** null: still being worked out; '' where the reason says it all. */
  readonly next: string | null;
}

/** The words of a row, the same as card and panel say them. */
export function rowWords(row: TodayRow, today: CalendarDay, language: Language): RowWords {
  const own = deskTodayTexts(language);
  const steps = overlayTexts(language).nextSteps;
  switch (row.kind) {
    case 'waiting': {
      const urgent = row.wait.urgent ? ` · ${own.urgent}` : '';
      return {
        who: row.person.name,
        why: `${waitWords(row.wait, language)}${urgent}`,
        next: row.wait.grade === 'fresh' ? '' : own.answerFirst,
      };
    }
    case 'cold':
      return {
        who: row.person.name,
        why: row.evidence
          ? evidenceSentence(row.evidence, language).what
          : overlayTexts(language).levelMeanings[row.person.level],
        next: row.step && steps[row.step],
      };
    case 'task': {
      const name = row.person?.name ?? '';
      return {
        who: row.person?.name ?? own.shop,
        why: taskSentence(row.task, name, today, language),
        next: row.task.intent ? own.wordsReady : '',
      };
    }
  }
}
