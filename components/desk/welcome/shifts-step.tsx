import { useState } from 'react';
import { presetOf, SHIFT_PRESET_IDS, withPreset } from '@/lib/core/calendar/shift-presets';
import type { Shifts } from '@/lib/core/calendar/shifts';
import { deskWelcomeTexts } from '@/lib/i18n/desk/welcome';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';

interface ShiftsStepProps {
  readonly shifts: Shifts;
  readonly delivered: boolean;
}

/** Working hours most desks keep; a week of the operator's own stays unless they choose another. */
export function ShiftsStep({ shifts, delivered }: ShiftsStepProps) {
  const { language, ask } = useDesk();
  const texts = deskWelcomeTexts(language).shifts;
  const [busy, save] = useSave();
  // What was chosen shows at once, and gives way when the saved value comes or saving failed.
  const [wanted, setWanted] = useState(shifts);
  const chosen = presetOf(busy ? wanted : shifts);
  const put = (value: Shifts) => ask('settings/save', { section: 'shifts', value });
  return (
    <>
      <fieldset className="welcome-choices">
        <legend className="visually-hidden">{texts.legend}</legend>
        {SHIFT_PRESET_IDS.map((preset) => {
          const [name = '', about = ''] = texts.presets[preset];
          return (
            <label key={preset} className="welcome-choice">
              <input
                type="radio"
                name="shifts"
                checked={chosen === preset}
                aria-disabled={busy || undefined}
                onChange={() => {
                  if (busy) return;
                  const week = withPreset(shifts, preset);
                  setWanted(week);
                  save(
                    () => put(week),
                    texts.saved,
                    () => put(shifts),
                  );
                }}
              />
              <span>
                <strong>{name}</strong>
                <span className="note">{typeset(about)}</span>
              </span>
            </label>
          );
        })}
        {chosen === null && !delivered ? (
          <label className="welcome-choice">
            <input type="radio" name="shifts" checked readOnly />
            <span>
              <strong>{texts.own}</strong>
              <span className="note">{texts.ownHint}</span>
            </span>
          </label>
        ) : null}
      </fieldset>
      {chosen === null && delivered ? <p className="note">{typeset(texts.none)}</p> : null}
      <p className="note">
        <a href="#/strategy">{texts.more}</a>
      </p>
    </>
  );
}
