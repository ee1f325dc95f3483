import { useState } from 'react';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { useDesk } from '../desk-context';
import { differs } from './differs';
import { Section } from './section';
import type { StrategyPart } from './strategy-form';

const SWITCHES = Object.keys(DEFAULT_STRATEGY.calendar) as (keyof Strategy['calendar'])[];

/** Which days turn up as tasks. */
export function CalendarPart({ strategy, change }: StrategyPart) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language).calendar;
  const { calendar } = DEFAULT_STRATEGY;
  return (
    <>
      <Section
        title={texts.title}
        lead={texts.lead}
        onReset={differs(strategy.calendar, calendar) ? () => change({ calendar }) : undefined}
      >
        <div className="fields">
          {SWITCHES.map((key) => (
            <Switch
              key={key}
              label={texts.switches[key][0] ?? ''}
              hint={texts.switches[key][1]}
              checked={strategy.calendar[key]}
              onChange={(on) => change({ calendar: { ...strategy.calendar, [key]: on } })}
            />
          ))}
        </div>
      </Section>
      <Section title={texts.launches} lead={texts.launchesLead}>
        <Launches launches={strategy.launches} onChange={(launches) => change({ launches })} />
      </Section>
    </>
  );
}

interface LaunchesProps {
  readonly launches: Strategy['launches'];
  readonly onChange: (launches: Strategy['launches']) => void;
}

function Launches({ launches, onChange }: LaunchesProps) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language).calendar;
  const [day, setDay] = useState('');
  const [what, setWhat] = useState('');
  const shown = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <ul className="row">
        {launches.map((launch) => (
          <li key={`${launch.day} ${launch.what}`} className="closed-day">
            {shown.format(Date.parse(launch.day))} · {launch.what}
            <IconButton
              icon="close"
              label={texts.launchRemove(launch.what)}
              onClick={() => onChange(launches.filter((each) => each !== launch))}
            />
          </li>
        ))}
      </ul>
      <div className="window-add">
        <TextField label={texts.launchDay} type="date" value={day} onChange={setDay} />
        <TextField label={texts.launchWhat} maxLength={40} value={what} onChange={setWhat} />
        <Button
          icon="plus"
          disabled={!day || !what.trim() || launches.length >= 50}
          onClick={() => {
            onChange([...launches, { day, what: what.trim() }]);
            setDay('');
            setWhat('');
          }}
        >
          {texts.launchAdd}
        </Button>
      </div>
    </>
  );
}
