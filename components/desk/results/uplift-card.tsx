import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { ResultsData } from './results-data';
import { percent, ShareCell } from './share-cell';

/** Arms of the comparison and what may be concluded, which may be nothing. */
export function UpliftCard({ data }: { data: ResultsData }) {
  const { language } = useDesk();
  const texts = deskResultsTexts(language).uplift;
  const { treated, held, difference, low, high, verdict } = data.uplift;
  const isDrawn = treated.of + held.of > 0;
  const why = verdict !== 'cannot-tell' ? null : low <= 0 && high >= 0 ? texts.crosses : null;
  const isFew = Math.min(treated.of, held.of) < 20;
  return (
    <Card title={texts.title} aside={isDrawn ? <strong>{texts.verdicts[verdict]}</strong> : null}>
      <div className="stack">
        <p className="soft result-lead">{typeset(texts.lead(data.answerDays))}</p>
        {data.holdout || isDrawn ? null : <Notice>{texts.off}</Notice>}
        {isDrawn ? (
          <>
            <dl className="arms">
              <div>
                <dt>{texts.treated}</dt>
                <dd>
                  <ShareCell share={treated} />
                </dd>
              </div>
              <div>
                <dt>{texts.held}</dt>
                <dd>
                  <ShareCell share={held} />
                </dd>
              </div>
            </dl>
            <p>
              {treated.of > 0 && held.of > 0
                ? typeset(texts.difference(points(difference), points(low), points(high)))
                : null}
              {language === 'en' ? ' ' : ''}
              {isFew ? typeset(texts.few) : why}
            </p>
          </>
        ) : null}
      </div>
    </Card>
  );
}

/** Percentage points with a proper minus sign. */
function points(share: number): string {
  return String(percent(share)).replace('-', '−');
}
