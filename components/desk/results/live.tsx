import type { LiveProps } from '../live/live-props';
import { useResults } from '../live/use-results';
import { ResultsPage } from './results-page';

export default function LiveResults({ db }: LiveProps) {
  return <ResultsPage data={useResults(db)} />;
}
