import { TONES } from '@/lib/core/drafting/draft';
import { TIERS, type Tier } from '@/lib/core/model/tier';
import { DEFAULT_STRATEGY, type TierRules } from '@/lib/core/strategy/strategy';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { ChoiceChips } from '../../ui/choice-chips';
import { Switch } from '../../ui/switch';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { AmountField } from './amount-field';
import { differs } from './differs';
import { Section } from './section';
import type { StrategyPart } from './strategy-form';

/** Who belongs to which tier, and what follows from it. */
export function TiersPart(part: StrategyPart) {
  return (
    <>
      <SharesSection {...part} />
      {TIERS.map((tier) => (
        <TierSection key={tier} tier={tier} {...part} />
      ))}
    </>
  );
}

function SharesSection({ strategy, change, errors }: StrategyPart) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language).shares;
  const { loyalShare, growthShare, loyalSpend } = strategy;
  const rest = Math.round((1 - loyalShare - growthShare) * 100);
  const { loyalShare: l, growthShare: g, loyalSpend: s } = DEFAULT_STRATEGY;
  const defaults = { loyalShare: l, growthShare: g, loyalSpend: s };
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      onReset={differs(strategy, defaults) ? () => change(defaults) : undefined}
    >
      <div className="fields">
        <AmountField
          label={texts.loyalShare}
          unit="percent"
          min={0}
          max={100}
          value={loyalShare}
          invalid={errors.has('loyalShare')}
          onChange={(value) => change({ loyalShare: value })}
        />
        <AmountField
          label={texts.growthShare}
          hint={rest >= 0 ? typeset(texts.rest(rest)) : ''}
          unit="percent"
          min={0}
          max={100}
          value={growthShare}
          invalid={errors.has('growthShare')}
          {...(rest < 0 ? { error: texts.tooMuch } : {})}
          onChange={(value) => change({ growthShare: value })}
        />
      </div>
      <div className="row">
        <Switch
          label={texts.bySpend}
          checked={loyalSpend !== null}
          onChange={(on) => change({ loyalSpend: on ? s : null })}
        />
        {loyalSpend === null ? null : (
          <AmountField
            label={texts.loyalSpend}
            unit="yuan"
            min={0}
            max={1e8}
            value={loyalSpend}
            invalid={errors.has('loyalSpend')}
            onChange={(value) => change({ loyalSpend: value })}
          />
        )}
      </div>
    </Section>
  );
}

function TierSection({ tier, strategy, change, errors }: StrategyPart & { tier: Tier }) {
  const { language, words } = useDesk();
  const texts = deskStrategyTexts(language).tiers;
  const rules = strategy.tiers[tier];
  const set = (part: Partial<TierRules>) =>
    change({ tiers: { ...strategy.tiers, [tier]: { ...rules, ...part } } });
  const field = (key: keyof TierRules) => ({
    value: rules[key] as number,
    invalid: errors.has(`tiers.${tier}.${key}`),
    onChange: (value: number) => set({ [key]: value }),
  });
  const defaults = DEFAULT_STRATEGY.tiers[tier];
  return (
    <Section
      title={words.tiers[tier]}
      onReset={differs(rules, defaults) ? () => set(defaults) : undefined}
    >
      <ul className="tactics" aria-label={texts.tactics}>
        {texts.tacticsOf[tier].map((tactic) => (
          <li key={tactic}>{typeset(tactic)}</li>
        ))}
      </ul>
      <div className="chips-pair">
        <ChoiceChips
          legend={texts.tone}
          choices={TONES.map((value) => ({ value, label: words.tones[value] }))}
          value={rules.tone}
          onChange={(tone) => set({ tone })}
        />
        <ChoiceChips
          legend={texts.sensitivity}
          choices={STEPS.map((value) => ({ value, label: texts.sensitivities[value] }))}
          value={nearest(rules.sensitivity)}
          onChange={(step) => set({ sensitivity: Number(step) })}
        />
      </div>
      <div className="fields">
        <AmountField
          label={texts.patience}
          hint={texts.patienceHint}
          unit="days"
          min={0}
          max={365}
          {...field('patience')}
        />
        <AmountField
          label={texts.tries}
          hint={texts.triesHint}
          unit="times"
          min={1}
          max={10}
          {...field('tries')}
        />
        <AmountField
          label={texts.messagesPerWeek}
          hint={texts.messagesHint}
          unit="perWeek"
          min={0}
          max={1000}
          {...field('messagesPerWeek')}
        />
        <AmountField
          label={texts.promotionsPerDay}
          unit="perDay"
          min={0}
          max={1000}
          {...field('promotionsPerDay')}
        />
        <AmountField
          label={texts.perContact}
          unit="yuan"
          min={0}
          max={1e8}
          {...field('perContact')}
        />
        <AmountField
          label={texts.perTierMonth}
          unit="yuan"
          min={0}
          max={1e8}
          {...field('perTierMonth')}
        />
      </div>
    </Section>
  );
}

/** Log-odds by which flags come later or sooner; words say more than numbers here. */
const STEPS = ['-1', '-0.3', '0', '0.4', '1'] as const;

function nearest(value: number): (typeof STEPS)[number] {
  return STEPS.reduce((best, step) =>
    Math.abs(Number(step) - value) < Math.abs(Number(best) - value) ? step : best,
  );
}
