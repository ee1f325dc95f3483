import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import { NumberField } from '../../ui/number-field';
import { useDesk } from '../desk-context';

interface AmountFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly unit: keyof ReturnType<typeof deskStrategyTexts>['units'];
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly invalid: boolean;
  /** Said instead of the bounds. */
  readonly error?: string;
  readonly onChange: (value: number) => void;
}

const SCALES = { yuan: 100, percent: 0.01 } as const;

/** A number of the strategy; when it is out of bounds the field says which ones hold. */
export function AmountField({ unit, invalid, error, min, max, ...rest }: AmountFieldProps) {
  const { language } = useDesk();
  const texts = deskStrategyTexts(language);
  return (
    <NumberField
      {...rest}
      unit={texts.units[unit]}
      scale={unit === 'yuan' || unit === 'percent' ? SCALES[unit] : 1}
      step={unit === 'yuan' ? 0.01 : 1}
      min={min}
      max={max}
      error={invalid ? (error ?? texts.range(min, max, texts.units[unit])) : null}
    />
  );
}
