import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { Switch } from '../../ui/switch';
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
  );
}
