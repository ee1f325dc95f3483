import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { AmountField } from './amount-field';
import { differs } from './differs';
import { Section } from './section';
import type { StrategyPart } from './strategy-form';

/** How long answers and recoveries are watched, and who is left alone to learn from. */
export function LearnPart({ strategy, change, errors }: StrategyPart) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language).learn;
  const { holdout, answerDays, watchDays } = DEFAULT_STRATEGY;
  return (
    <>
      <Section
        title={texts.holdoutTitle}
        lead={texts.holdoutLead}
        onReset={differs(strategy, { holdout }) ? () => change({ holdout }) : undefined}
      >
        <p className="soft section-lead">{texts.holdoutRules}</p>
        <AmountField
          label={texts.holdout}
          hint={typeset(
            strategy.holdout > 0
              ? texts.holdoutOn(Math.round(strategy.holdout * 100))
              : texts.holdoutOff,
          )}
          unit="percent"
          min={0}
          max={50}
          value={strategy.holdout}
          invalid={errors.has('holdout')}
          onChange={(value) => change({ holdout: value })}
        />
      </Section>
      <Section
        title={texts.title}
        onReset={
          differs(strategy, { answerDays, watchDays })
            ? () => change({ answerDays, watchDays })
            : undefined
        }
      >
        <div className="fields">
          <AmountField
            label={texts.answerDays}
            unit="days"
            min={1}
            max={60}
            value={strategy.answerDays}
            invalid={errors.has('answerDays')}
            onChange={(value) => change({ answerDays: value })}
          />
          <AmountField
            label={texts.watchDays}
            hint={texts.watchHint}
            unit="days"
            min={0}
            max={365}
            value={strategy.watchDays}
            invalid={errors.has('watchDays')}
            onChange={(value) => change({ watchDays: value })}
          />
        </div>
      </Section>
    </>
  );
}
