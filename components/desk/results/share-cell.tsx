import type { Share } from '@/lib/core/care/outcome/intervals';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { IntervalMark } from '../../ui/interval-mark';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';

/** Whole percent. */
export const percent = (share: number) => Math.round(share * 100);

/** A share with how far it can be trusted. */
export function ShareCell({ share }: { share: Share }) {
  const { language } = useDesk();
  const texts = deskResultsTexts(language);
  const { hits, of, low, high } = share;
  if (of === 0) return <span className="soft">{texts.nothing}</span>;
  return (
    <div className="share-cell">
      <span>{typeset(texts.share(hits, of, percent(hits / of)))}</span>
      <IntervalMark value={hits / of} low={low} high={high} />
      <span className="note">
        <span className="visually-hidden">{texts.between(percent(low), percent(high))}</span>
        <span aria-hidden="true">
          {percent(low)}–{percent(high)}%
        </span>
      </span>
    </div>
  );
}
