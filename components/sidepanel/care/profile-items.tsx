import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import { usePanel } from '../panel-context';
import type { ItemEntry } from './profile-entries';

interface ProfileItemsProps {
  readonly title: string;
  readonly what: string;
  readonly day: string;
  /** Label of the months of warranty; null where there are none. */
  readonly months: string | null;
  /** What is wrong with a row, or null. */
  readonly error: string | null;
  readonly items: readonly ItemEntry[];
  readonly onChange: (items: readonly ItemEntry[]) => void;
}

/** A list of things with a day each: purchases, or coupons they hold. */
export function ProfileItems({
  title,
  what,
  day,
  months,
  error,
  items,
  onChange,
}: ProfileItemsProps) {
  const { care } = usePanel();
  const words = care.profile;
  const set = (at: number, part: Partial<ItemEntry>) =>
    onChange(items.map((item, i) => (i === at ? { ...item, ...part } : item)));
  return (
    <fieldset className="profile-items">
      <legend>{title}</legend>
      {items.map((item, i) => (
        <div key={item.key} className="profile-row">
          <TextField
            label={what}
            maxLength={60}
            value={item.what}
            onChange={(value) => set(i, { what: value })}
          />
          <TextField
            label={day}
            type="date"
            value={item.day}
            onChange={(value) => set(i, { day: value })}
          />
          {months === null ? null : (
            <NumberField
              label={months}
              min={0}
              max={240}
              value={item.months}
              onChange={(value) => set(i, { months: value })}
            />
          )}
          <IconButton
            icon="close"
            label={words.remove(item.what)}
            onClick={() => onChange(items.filter((_, other) => other !== i))}
          />
        </div>
      ))}
      {error ? <p className="form-error">{error}</p> : null}
      <Button
        variant="link"
        onClick={() =>
          onChange([
            ...items,
            { key: Math.max(0, ...items.map(({ key }) => key + 1)), what: '', day: '', months: 0 },
          ])
        }
      >
        {words.add}
      </Button>
    </fieldset>
  );
}
