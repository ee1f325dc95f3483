import { useId, useState } from 'react';
import {
  nearestPosition,
  OVERALL,
  OVERALL_POSITIONS,
  overallSensitivity,
  withOverallSensitivity,
} from '@/lib/core/strategy/overall-sensitivity';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { PreviewWords } from './preview-words';
import type { PreviewReading } from './settings-data';
import { useSection } from './use-section';

interface SensitivityCardProps {
  readonly strategy: Strategy;
  readonly preview: PreviewReading;
}

/** One slider for all tiers, and what each place of it would have done on the operator's history. */
export function SensitivityCard({ strategy, preview }: SensitivityCardProps) {
  const { language } = useDesk();
  const texts = deskSettingsTexts(language).sensitivity;
  const kept = nearestPosition(overallSensitivity(strategy));
  const [moved, setMoved] = useState<number | null>(null);
  const [busy, save] = useSection('strategy', strategy);
  const id = useId();
  const position = moved ?? kept;
  return (
    <Card title={texts.title}>
      <div className="stack">
        <p className="soft section-lead">{typeset(texts.lead)}</p>
        <div className="slider">
          <span aria-hidden="true">{texts.fewer}</span>
          <input
            type="range"
            aria-label={texts.slider}
            aria-valuetext={texts.places[placeOf(position)]}
            aria-describedby={`${id}-words`}
            min={OVERALL.min}
            max={OVERALL.max}
            step={OVERALL.step}
            value={position}
            onChange={(event) => setMoved(Number(event.target.value))}
          />
          <span aria-hidden="true">{texts.more}</span>
          <span className="slider-place" aria-hidden="true">
            {texts.places[placeOf(position)]}
          </span>
        </div>
        <div id={`${id}-words`} className="preview" role="status">
          <PreviewWords
            preview={preview}
            at={OVERALL_POSITIONS.indexOf(position)}
            kept={OVERALL_POSITIONS.indexOf(kept)}
          />
        </div>
        {position === kept ? null : (
          <div className="row">
            <Button
              variant="primary"
              busy={busy}
              onClick={() => {
                save(withOverallSensitivity(strategy, position), texts.saved);
                setMoved(null);
              }}
            >
              {texts.save}
            </Button>
            <Button variant="quiet" onClick={() => setMoved(null)}>
              {texts.discard}
            </Button>
          </div>
        )}
        <p className="note">
          <a href="#/strategy">{texts.perTier}</a>
        </p>
      </div>
    </Card>
  );
}

/** A place of the slider in words. */
function placeOf(position: number): 'least' | 'fewer' | 'delivered' | 'more' | 'most' {
  if (position === 0) return 'delivered';
  if (position < 0) return position < -0.75 ? 'least' : 'fewer';
  return position > 0.75 ? 'most' : 'more';
}
