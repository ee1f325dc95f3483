import { TIERS } from '@/lib/core/model/tier';
import type { Budget } from '@/lib/core/offers/budget-left';
import { formatMonthName } from '@/lib/i18n/date';
import { deskOffersTexts } from '@/lib/i18n/desk/offers';
import { formatMoney } from '@/lib/i18n/money';
import { Bar } from '../../ui/bar';
import { Card } from '../../ui/card';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import './budget-card.css';
import type { OffersData } from './offers-data';

/** What is left of each cap this month. */
export function BudgetCard({ data }: { data: OffersData }) {
  const { language, words } = useDesk();
  const texts = deskOffersTexts(language).budget;
  const lines: [string, Budget][] = [
    [texts.all, data.budget.all],
    ...TIERS.map((tier): [string, Budget] => [words.tiers[tier], data.budget.tiers[tier]]),
  ];
  return (
    <Card
      title={typeset(texts.title(formatMonthName(data.month, language)))}
      aside={<a href="#/strategy">{texts.change}</a>}
    >
      <div className="budget-lines">
        {lines.map(([label, line]) => (
          <BudgetBar key={label} label={label} line={line} />
        ))}
      </div>
    </Card>
  );
}

function BudgetBar({
  label,
  line: { cap, spent, reserved, left },
}: {
  label: string;
  line: Budget;
}) {
  const { language } = useDesk();
  const texts = deskOffersTexts(language).budget;
  const money = (cents: number) => formatMoney(cents, language);
  const part = (cents: number) => (cap > 0 ? cents / cap : 0);
  return (
    <div>
      <Bar
        label={label}
        value={typeset(texts.left(money(left), money(cap)))}
        parts={[
          { share: part(spent), tone: 'full' },
          { share: part(reserved), tone: 'faint' },
        ]}
      />
      <p className="note">
        {typeset(texts.spent(money(spent)))}
        {reserved > 0 ? ` · ${typeset(texts.reserved(money(reserved)))}` : null}
      </p>
    </div>
  );
}
