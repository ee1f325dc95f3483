import { DAY } from '@/lib/core/model/interaction';
import type { OverrideReason } from '@/lib/core/model/operator-mark';
import { formatDay } from '@/lib/i18n/date';
import { deskTodayTexts } from '@/lib/i18n/desk/today';
import { morningIn } from '../../sidepanel/snooze-times';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import type { TodayRow } from './today-data';

/** Days after which an open question is no longer one, see `stillWaits`. */
const NEEDS_NONE_DAYS = 7;

export interface RowActions {
  readonly busy: boolean;
  /** We answered, reached out (`out`), or talked (`in`); a task is done. */
  done(direction: 'in' | 'out'): void;
  /** Until the morning of a day to come. */
  later(days: number): void;
  /** The assessment is wrong. */
  wrong(reason: OverrideReason, note: string): void;
  /** Their words need no answer. */
  needsNone(): void;
  /** A task is left out this time. */
  skip(): void;
}

/**
 * What can be done with a row. Each is said, with the way back.
 * @param onGone called as a change begins, and with `false` when it failed
 */
export function useRowActions(row: TodayRow, onGone: (gone: boolean) => void): RowActions {
  const { ask, now, language } = useDesk();
  const own = deskTodayTexts(language);
  const [busy, save] = useSave();
  const { person } = row;
  const contact = person?.id ?? '';
  const name = person?.name ?? own.shop;

  const run = (
    change: () => Promise<unknown>,
    message: string,
    undo: () => Promise<unknown>,
  ): void => {
    if (busy) return;
    onGone(true);
    save(
      () =>
        change().catch((error) => {
          onGone(false);
          throw error;
        }),
      message,
      undo,
    );
  };
  const touch = (direction: 'in' | 'out', message: string) => {
    let fact = '';
    run(
      async () => {
        // This moment: `now` is up to a minute old, and the answer must come after their words.
        const at = Date.now();
        fact = (await ask('contact/touch', { contact, at, direction })).touch;
      },
      message,
      () => ask('contact/touch-undo', { contact, touch: fact }),
    );
  };
  const snooze = (until: number, message: string) =>
    run(
      () => ask('contact/snooze', { contact, until }),
      message,
      () => ask('contact/undo', { contact, what: 'snooze' }),
    );
  const mark = (state: 'done' | 'skipped', until: number | null, message: string) =>
    run(
      () => ask('task/mark', { task: row.key, state, until }),
      message,
      () => ask('task/mark', { task: row.key, state: 'open', until: null }),
    );

  return {
    busy,
    done: (direction) => {
      if (row.kind === 'task') return mark('done', null, own.taskDone);
      if (row.kind === 'waiting') return touch('out', own.answered(name));
      touch(direction, direction === 'in' ? own.talkedToast(name) : own.reachedToast(name));
    },
    later: (days) => {
      const until = morningIn(days, now);
      const message = own.laterToast(formatDay(until, now, language));
      if (row.kind !== 'task') return snooze(until, message);
      mark('skipped', new Date(now + days * DAY).setHours(0, 0, 0, 0), message);
    },
    wrong: (reason, note) =>
      run(
        () => ask('contact/override', { contact, reason, note: note.trim().slice(0, 500) }),
        own.wrongToast,
        () => ask('contact/undo', { contact, what: 'override' }),
      ),
    needsNone: () => snooze(now + NEEDS_NONE_DAYS * DAY, own.needsNoneToast(name)),
    skip: () => mark('skipped', null, own.skipToast),
  };
}
