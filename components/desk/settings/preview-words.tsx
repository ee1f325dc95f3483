import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { PreviewReading } from './settings-data';

interface PreviewWordsProps {
  readonly preview: PreviewReading;
  /** Places of the slider, counted from the left: where it stands, and the one in use. */
  readonly at: number;
  readonly kept: number;
}

/** What a place of the slider would have done, in a sentence; or why that can't be told. */
export function PreviewWords({ preview, at, kept }: PreviewWordsProps) {
  const { language } = useDesk();
  const texts = deskSettingsTexts(language).sensitivity;
  if (preview.state === 'failed') return <p>{texts.failed}</p>;
  if (preview.state === 'reading') {
    const { done, total } = preview;
    return (
      <p className="soft">{total > 0 ? typeset(texts.reading(done, total)) : texts.starting}</p>
    );
  }
  const { outcomes, looked, total } = preview;
  const here = outcomes[at];
  if (!here || here.perWeek === null) return <p>{typeset(texts.unknown)}</p>;
  const count = Math.round(here.perWeek);
  const now = Math.round(outcomes[kept]?.perWeek ?? 0);
  return (
    <>
      <p className="preview-words">
        {typeset(
          (count < 1 ? texts.underOne : texts.perWeek(count)) +
            texts.between +
            (here.outcome
              ? texts.outcome(here.outcome.flagged, here.outcome.left)
              : texts.outcomeUnknown) +
            texts.end,
        )}
      </p>
      <p className="note">
        {typeset(
          [
            ...(at === kept ? [] : [texts.now(now) + texts.end]),
            ...(looked < total ? [texts.sampled(looked, total)] : []),
            ...(here.outcome ? [texts.meaning] : []),
          ].join(language === 'en' ? ' ' : ''),
        )}
      </p>
    </>
  );
}
