import { useState } from 'react';
import type { NextStep } from '@/lib/core/model/next-step';
import { evidenceSentence } from '@/lib/i18n/signals';
import { Button } from '../../ui/button';
import { FoldCard } from '../../ui/fold-card';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import './evidence-card.css';
import { EvidenceItem } from './evidence-item';

/** The strongest few explain a level; the rest is one click away. */
const SHOWN = 2;
/** Steps that are taken because of the evidence; later ones need it no more. */
const NEEDED: ReadonlySet<NextStep> = new Set(['check-in', 'close', 'held']);

/** Why the contact is flagged, strongest first. */
export function EvidenceCard({ view }: { view: ContactView }) {
  const { texts, language } = usePanel();
  const [all, setAll] = useState(false);
  const { contact, assessment, care } = view;
  const [strongest] = assessment.evidence;
  if (!strongest) return null;
  const rest = assessment.evidence.length - SHOWN;
  const shown = all ? assessment.evidence : assessment.evidence.slice(0, SHOWN);
  return (
    <FoldCard
      title={texts.evidence.title}
      folded={typeset(evidenceSentence(strongest, language).what)}
      open={NEEDED.has(care.step)}
    >
      <ul className="evidence-list">
        {shown.map((evidence) => (
          <EvidenceItem key={evidence.signal} evidence={evidence} contactId={contact.id} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.evidence.fewer : texts.evidence.more(rest)}
        </Button>
      ) : null}
    </FoldCard>
  );
}
