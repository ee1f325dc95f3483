import { deskInsightsTexts } from '@/lib/i18n/desk/insights';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import type { ResultsData } from '../results-data';
import { AnswersCard } from './answers-card';
import './history.css';
import { HoursCard } from './hours-card';
import { MixCard } from './mix-card';
import { VoicesCard } from './voices-card';

/** What needs every history: how far the reading is, then what it told. */
export function HistoryPart({ data: { history, lateAfter } }: { data: ResultsData }) {
  const { language } = useDesk();
  const texts = deskInsightsTexts(language).reading;
  if (history.state === 'failed') {
    return (
      <Notice tone="bad" icon="warning">
        {texts.failed}
      </Notice>
    );
  }
  if (history.state === 'reading') {
    const { done, total } = history;
    return (
      <Card title={texts.title} aside={total > 0 ? typeset(texts.progress(done, total)) : null}>
        <p className="soft result-lead" role="status">
          {texts.body}
        </p>
        <progress
          className="history-progress"
          aria-label={texts.title}
          max={Math.max(1, total)}
          value={total > 0 ? done : undefined}
        />
      </Card>
    );
  }
  const { answers, hours, mix, voices, comparable } = history.insights;
  return (
    <>
      <AnswersCard answers={answers} lateAfter={lateAfter} />
      <HoursCard hours={hours} lateAfter={lateAfter} />
      <MixCard mix={mix} />
      <VoicesCard voices={voices} comparable={comparable} names={history.names} csv={history.csv} />
    </>
  );
}
