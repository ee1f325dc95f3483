import { HistoryGate } from '../../history-reading';
import type { ResultsData } from '../results-data';
import './history.css';
import { VoicesCard } from './voices-card';

/** What needs every history: how far the reading is, then what customers said. */
export function HistoryPart({ data }: { data: ResultsData }) {
  return (
    <HistoryGate history={data.history}>
      {({ insights, names, csv }) => (
        <VoicesCard
          voices={insights.voices}
          comparable={insights.comparable}
          names={names}
          csv={csv}
        />
      )}
    </HistoryGate>
  );
}
