import { Notice } from '../ui/notice';
import type { InsertResult } from './panel-actions';
import { usePanel } from './panel-context';

export type DraftOutcome = InsertResult | 'copied' | 'failed';

/** What became of the draft, truthfully: inserted is never called sent. */
export function DraftResult({ outcome }: { outcome: DraftOutcome | null }) {
  const { texts, shared } = usePanel();
  const good = (value: DraftOutcome): value is 'inserted' | 'copied' =>
    value === 'inserted' || value === 'copied';
  const words = () => {
    if (outcome === null) return null;
    if (outcome === 'failed') return texts.failed;
    return good(outcome) ? shared.results[outcome] : shared.insertErrors[outcome];
  };
  return (
    <div role="status">
      {outcome ? (
        <Notice tone={good(outcome) ? 'good' : 'bad'} icon={good(outcome) ? 'check' : 'warning'}>
          {words()}
        </Notice>
      ) : null}
    </div>
  );
}
