import { useState } from 'react';
import { DAY } from '@/lib/core/model/interaction';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import { deskTasksTexts } from '@/lib/i18n/desk/tasks';
import { alsoSentence, taskSentence, taskTexts } from '@/lib/i18n/tasks';
import { useEscape } from '../../hooks/use-escape';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import { TaskDraft } from './task-draft';
import type { TaskRow } from './tasks-data';

/** One thing to do: who, why, when, the words for it, and what was done about it. */
export function TaskItem({ row, today }: { row: TaskRow; today: CalendarDay }) {
  const { language, words, now, ask } = useDesk();
  const own = deskTasksTexts(language);
  const calendar = taskTexts(language);
  const [open, setOpen] = useState<'draft' | 'later' | null>(null);
  const [busy, save] = useSave();
  const close = () => setOpen(null);
  useEscape(open === 'later' ? close : null);

  const { task, name } = row;
  const sentence = taskSentence(task, name ?? '', today, language);
  const also = alsoSentence(task, name ?? '', today, language);
  const mark = (state: 'done' | 'skipped', until: number | null, message: string) =>
    save(
      () => ask('task/mark', { task: task.id, state, until }),
      message,
      () => ask('task/mark', { task: task.id, state: 'open', until: null }),
    );
  return (
    <article className="task-item">
      <div className="task-words">
        <h3>{typeset(sentence)}</h3>
        {also ? <p className="soft">{typeset(also)}</p> : null}
        <p className="row note">
          {task.day === today ? null : <span>{typeset(calendar.when(task.day - today))}</span>}
          <span className="tag">{calendar.kinds[task.kind]}</span>
          <span className="tag">{task.tier ? words.tiers[task.tier] : own.shop}</span>
        </p>
      </div>
      <div className="row">
        {row.drafts ? (
          <Button
            variant="quiet"
            icon="speech"
            aria-expanded={open === 'draft'}
            aria-label={own.actionLabel(open === 'draft' ? own.hideDraft : own.draft, sentence)}
            onClick={() => setOpen(open === 'draft' ? null : 'draft')}
          >
            {open === 'draft' ? own.hideDraft : own.draft}
          </Button>
        ) : null}
        <Button
          busy={busy}
          icon="check"
          aria-label={own.actionLabel(own.done, sentence)}
          onClick={() => mark('done', null, own.doneToast)}
        >
          {own.done}
        </Button>
        <Button
          variant="quiet"
          aria-expanded={open === 'later'}
          aria-label={own.actionLabel(own.later, sentence)}
          onClick={() => setOpen(open === 'later' ? null : 'later')}
        >
          {own.later}
        </Button>
        <Button
          variant="quiet"
          busy={busy}
          aria-label={own.actionLabel(own.skip, sentence)}
          onClick={() => mark('skipped', null, own.skipToast)}
        >
          {own.skip}
        </Button>
      </div>
      {open === 'later' ? (
        <fieldset className="task-later">
          <legend className="visually-hidden">{own.laterTitle}</legend>
          <span aria-hidden="true">{own.laterTitle}</span>
          {own.laterDays.map(({ days, label }) => (
            <Button
              key={days}
              onClick={() => mark('skipped', morningIn(days, now), own.laterToast(label))}
            >
              {label}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {open === 'draft' && row.drafts ? (
        <TaskDraft drafts={row.drafts()} name={name ?? own.shop} />
      ) : null}
    </article>
  );
}

/** The start of a day to come, in the operator's time. */
function morningIn(days: number, now: number): number {
  return new Date(now + days * DAY).setHours(0, 0, 0, 0);
}
