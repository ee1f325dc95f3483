import type { Refusal } from '@/lib/core/model/offer';
import { formatMoney } from '@/lib/i18n/money';
import { offerTexts } from '@/lib/i18n/offers';
import type { InsertFailure } from '@/lib/i18n/overlay';
import { Notice } from '../../ui/notice';
import { usePanel } from '../panel-context';

export type DraftOutcome =
  /** `reserved`: cents set aside for the offer in it. */
  | { readonly kind: 'inserted'; readonly reserved: number }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failed'; readonly why: InsertFailure }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'broken' };

/** What became of the draft, truthfully: inserted is never called sent. */
export function DraftResult({ outcome }: { outcome: DraftOutcome | null }) {
  const good = outcome?.kind === 'inserted' || outcome?.kind === 'copied';
  return (
    <div role="status">
      {outcome ? (
        <Notice tone={good ? 'good' : 'bad'} icon={good ? 'check' : 'warning'}>
          <Words outcome={outcome} />
        </Notice>
      ) : null}
    </div>
  );
}

function Words({ outcome }: { outcome: DraftOutcome }) {
  const { texts, care, shared, language } = usePanel();
  switch (outcome.kind) {
    case 'inserted':
      return (
        <>
          {shared.results.inserted}
          {outcome.reserved > 0 ? (
            <p>{care.offers.reserved(formatMoney(outcome.reserved, language))}</p>
          ) : null}
        </>
      );
    case 'copied':
      return shared.results.copied;
    case 'failed':
      return shared.insertErrors[outcome.why];
    case 'refused':
      return `${care.offers.notReserved}${offerTexts(language).refusals[outcome.why]}`;
    case 'broken':
      return texts.failed;
    default:
      return outcome satisfies never;
  }
}
