import { useState } from 'react';
import { formatDay } from '@/lib/i18n/date';
import { useAction } from '../hooks/use-action';
import { useFocusFirst } from '../hooks/use-focus-first';
import { Button } from '../ui/button';
import { usePanel } from './panel-context';
import type { FlaggedView } from './panel-state';
import { dateValue, morningIn, morningOf } from './snooze-times';

/** When to be reminded: one click for the usual answers, a date for the others. */
export function SnoozeForm({ view, onClose }: { view: FlaggedView; onClose: () => void }) {
  const { texts, actions, language, now, showToast } = usePanel();
  const [phase, run] = useAction();
  const [date, setDate] = useState<string | null>(null);
  const first = useFocusFirst<HTMLElement>();
  const { contact, snoozeLimitDays: limit } = view;
  const chosen = date === null ? null : morningOf(date, now, limit);

  const snooze = (until: number) =>
    run(async () => {
      await actions.snooze(contact.id, until);
      onClose();
      showToast({
        message: texts.later.done(formatDay(until, now, language)),
        undo: () => actions.cancelSnooze(contact.id),
      });
    });

  const presets = [
    { days: 1, label: texts.later.tomorrow },
    { days: 3, label: texts.later.days(3) },
    { days: 7, label: texts.later.week },
  ].filter(({ days }) => days <= limit);

  return (
    <section className="defer-form" aria-label={texts.later.title} ref={first}>
      <p className="defer-question">{texts.later.title}</p>
      <div className="defer-choices">
        {presets.map(({ days, label }) => (
          <Button key={days} busy={phase === 'busy'} onClick={() => snooze(morningIn(days, now))}>
            {label}
          </Button>
        ))}
        {date === null ? (
          <Button onClick={() => setDate(dateValue(morningIn(Math.min(14, limit), now)))}>
            {texts.later.custom}
          </Button>
        ) : null}
      </div>
      {date !== null ? (
        <div className="defer-choices">
          <input
            className="defer-date"
            type="date"
            aria-label={texts.later.date}
            min={dateValue(morningIn(1, now))}
            max={dateValue(morningIn(limit, now))}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
          <Button
            busy={phase === 'busy'}
            disabled={chosen === null}
            onClick={() => chosen !== null && snooze(chosen)}
          >
            {texts.later.confirm}
          </Button>
        </div>
      ) : null}
      {limit < 30 ? <p className="defer-note">{texts.later.limit(limit)}</p> : null}
      <p role="alert" className="defer-note">
        {phase === 'failed' ? texts.failed : null}
      </p>
    </section>
  );
}
