import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { CheckChips } from '../../ui/check-chips';
import { useDesk } from '../desk-context';
import { AmountField } from './amount-field';
import { differs } from './differs';
import { Section } from './section';
import type { StrategyPart } from './strategy-form';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Money, hours of quiet, promotions. */
export function LimitsPart({ strategy, change, errors }: StrategyPart) {
  const { language } = useDesk();
  const { budget, capacity, quiet, promotions } = deskStrategyTexts(language);
  const field = (key: NumberKey) => ({
    value: strategy[key],
    invalid: errors.has(key),
    onChange: (value: number) => change({ [key]: value }),
  });
  const reset = (keys: readonly (keyof Strategy)[]) => {
    const defaults = Object.fromEntries(keys.map((key) => [key, DEFAULT_STRATEGY[key]]));
    return differs(strategy, defaults) ? () => change(defaults) : undefined;
  };
  return (
    <>
      <Section title={capacity.title} lead={capacity.lead} onReset={reset(['dailyCapacity'])}>
        <div className="fields">
          <AmountField
            label={capacity.perDay}
            unit="people"
            min={1}
            max={500}
            {...field('dailyCapacity')}
          />
        </div>
      </Section>
      <Section title={budget.title} onReset={reset(['perMonth', 'perContactDays'])}>
        <div className="fields">
          <AmountField
            label={budget.perMonth}
            unit="yuan"
            min={0}
            max={1e8}
            {...field('perMonth')}
          />
          <AmountField
            label={budget.perContactDays}
            hint={budget.perContactHint}
            unit="days"
            min={1}
            max={365}
            {...field('perContactDays')}
          />
        </div>
      </Section>
      <Section title={quiet.title} lead={quiet.lead} onReset={reset(['quietFrom', 'quietTo'])}>
        <div className="fields">
          <AmountField label={quiet.from} unit="hour" min={0} max={24} {...field('quietFrom')} />
          <AmountField
            label={quiet.to}
            hint={quiet.none}
            unit="hour"
            min={0}
            max={24}
            {...field('quietTo')}
          />
        </div>
      </Section>
      <Section title={promotions.title} onReset={reset(['promotionDays', 'promotionShare'])}>
        <CheckChips
          legend={promotions.days}
          choices={WEEKDAYS.map((value, i) => ({ value, label: promotions.weekdays[i] ?? value }))}
          values={WEEKDAYS.filter((day) => strategy.promotionDays.includes(Number(day)))}
          onChange={(days) => change({ promotionDays: days.map(Number) })}
        />
        <AmountField
          label={promotions.share}
          hint={promotions.shareHint}
          unit="percent"
          min={0}
          max={100}
          {...field('promotionShare')}
        />
      </Section>
    </>
  );
}

type NumberKey =
  | 'dailyCapacity'
  | 'perMonth'
  | 'perContactDays'
  | 'quietFrom'
  | 'quietTo'
  | 'promotionShare';
