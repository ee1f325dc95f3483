import type { ReactNode } from 'react';
import { formatDay } from '@/lib/i18n/date';
import { siteHealthTexts } from '@/lib/i18n/site-health';
import { FoldCard } from '../../ui/fold-card';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import { FieldRow } from './field-row';
import { HealthHistory } from './health-history';
import { ReportPart } from './report-part';
import type { SiteActions } from './site-actions';
import './site.css';
import type { FieldView, Proof, SiteHealthView } from './site-view';

interface SiteHealthCardProps {
  readonly view: SiteHealthView;
  readonly actions: SiteActions;
  /** Unfolded from the start: something is amiss. */
  readonly open: boolean;
  /** Repair and teaching, local editions. */
  readonly children?: ReactNode;
}

/** How this page is read: field by field, what was expected and seen, and how well that is known. */
export function SiteHealthCard({ view, actions, open, children }: SiteHealthCardProps) {
  const { language } = usePanel();
  const words = siteHealthTexts(language);
  const mark = <VerdictMark verdict={view.verdict} label={words.verdicts[view.verdict]} />;
  return (
    <FoldCard title={words.title} folded={words.short[view.proof.kind]} aside={mark} open={open}>
      <div className="site-part">
        <ProofLine proof={view.proof} />
        <FieldList fields={view.fields} />
        {children}
        {view.limits.length > 0 ? (
          <details className="site-more">
            <summary>{words.limits}</summary>
            <ul className="site-limits">
              {view.limits.map((limit) => (
                <li key={limit}>{typeset(limit)}</li>
              ))}
            </ul>
          </details>
        ) : null}
        <HealthHistory history={view.history} />
        <ReportPart actions={actions} />
      </div>
    </FoldCard>
  );
}

/** What is amiss stands out; what is fine is one line until asked. */
function FieldList({ fields }: { fields: readonly FieldView[] }) {
  const words = siteHealthTexts(usePanel().language);
  const amiss = fields.filter(({ verdict, before }) => verdict !== 'ok' || before !== null);
  const fine = fields.filter((field) => !amiss.includes(field));
  if (fields.length === 0) return <p className="soft-note">{words.nothing}</p>;
  return (
    <>
      {amiss.length > 0 ? <Fields fields={amiss} /> : null}
      {fine.length > 0 ? (
        <details className="site-more">
          <summary>
            {amiss.length > 0 ? words.fine(fine.length) : words.allFine(fine.length)}
          </summary>
          <Fields fields={fine} />
        </details>
      ) : null}
    </>
  );
}

function Fields({ fields }: { fields: readonly FieldView[] }) {
  return (
    <ul className="site-fields">
      {fields.map((field) => (
        <FieldRow key={field.name} field={field} />
      ))}
    </ul>
  );
}

function VerdictMark({ verdict, label }: { verdict: SiteHealthView['verdict']; label: string }) {
  return <span className={`site-verdict site-${verdict}`}>{label}</span>;
}

function ProofLine({ proof }: { proof: Proof }) {
  const { language, now } = usePanel();
  const words = siteHealthTexts(language);
  const text = {
    live: () => words.proven(formatDay(proof.kind === 'live' ? proof.since : 0, now, language)),
    tests: () => words.tested,
    sources: () => words.unproven,
    own: () => words.own,
  }[proof.kind]();
  return proof.kind === 'live' ? (
    <p className="soft-note">{typeset(text)}</p>
  ) : (
    <Notice icon="eye">{typeset(text)}</Notice>
  );
}
