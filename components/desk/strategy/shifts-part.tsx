import { useState } from 'react';
import { holidaysArranged } from '@/lib/core/calendar/public-holidays';
import { DEFAULT_SHIFTS, type Shifts } from '@/lib/core/calendar/shifts';
import { DAY } from '@/lib/core/model/interaction';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { waitingTexts } from '@/lib/i18n/waiting';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { useDesk } from '../desk-context';
import { AmountField } from './amount-field';
import { differs } from './differs';
import { Section } from './section';
import { WeekEditor } from './week-editor';

/** ms; how far ahead a year without published holidays is spoken of. */
const AHEAD = 45 * DAY;

interface ShiftsPartProps {
  readonly shifts: Shifts;
  readonly change: (part: Partial<Shifts>) => void;
  readonly errors: ReadonlySet<string>;
}

/** When somebody is at the desk, and from when on waiting is late. */
export function ShiftsPart({ shifts, change, errors }: ShiftsPartProps) {
  const { language, now } = useDesk();
  const texts = deskStrategyTexts(language).shifts;
  const ahead = new Date(now + AHEAD).getFullYear();
  const isKnown = !shifts.holidays || holidaysArranged(ahead);
  const { week, lateAfter, graveAfter } = DEFAULT_SHIFTS;
  return (
    <>
      <Section
        title={texts.week}
        lead={texts.weekLead}
        onReset={differs(shifts, { week }) ? () => change({ week }) : undefined}
      >
        <WeekEditor shifts={shifts} change={change} errors={errors} />
      </Section>
      <Section title={texts.daysOff}>
        <Switch
          label={texts.holidays}
          hint={isKnown ? texts.holidaysHint : waitingTexts(language).holidaysUnknown(ahead)}
          checked={shifts.holidays}
          onChange={(holidays) => change({ holidays })}
        />
        <ClosedDays days={shifts.closed} onChange={(closed) => change({ closed })} />
      </Section>
      <Section
        title={texts.waiting}
        onReset={
          differs(shifts, { lateAfter, graveAfter })
            ? () => change({ lateAfter, graveAfter })
            : undefined
        }
      >
        <div className="fields">
          <AmountField
            label={texts.lateAfter}
            unit="minutes"
            min={1}
            max={1440}
            value={shifts.lateAfter}
            invalid={errors.has('lateAfter')}
            onChange={(value) => change({ lateAfter: value })}
          />
          <AmountField
            label={texts.graveAfter}
            unit="minutes"
            min={1}
            max={2880}
            value={shifts.graveAfter}
            invalid={errors.has('graveAfter')}
            {...(shifts.graveAfter <= shifts.lateAfter ? { error: texts.order } : {})}
            onChange={(value) => change({ graveAfter: value })}
          />
          <TextField
            label={texts.urgent}
            hint={texts.urgentHint}
            maxLength={100}
            value={shifts.urgentContact}
            onChange={(urgentContact) => change({ urgentContact })}
          />
        </div>
      </Section>
    </>
  );
}

function ClosedDays({
  days,
  onChange,
}: {
  days: readonly string[];
  onChange: (days: string[]) => void;
}) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language).shifts;
  const [date, setDate] = useState('');
  const shown = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <fieldset className="closed-days">
      <legend>{texts.closed}</legend>
      {days.length === 0 ? <p className="note">{texts.closedNone}</p> : null}
      <ul className="row">
        {days.map((day) => (
          <li key={day} className="closed-day">
            {shown.format(Date.parse(day))}
            <IconButton
              icon="close"
              label={texts.closedRemove(shown.format(Date.parse(day)))}
              onClick={() => onChange(days.filter((each) => each !== day))}
            />
          </li>
        ))}
      </ul>
      <div className="window-add">
        <TextField label={texts.closedDate} type="date" value={date} onChange={setDate} />
        <Button
          icon="plus"
          disabled={!date || days.includes(date)}
          onClick={() => {
            onChange([...days, date].sort());
            setDate('');
          }}
        >
          {texts.closedAdd}
        </Button>
      </div>
    </fieldset>
  );
}
