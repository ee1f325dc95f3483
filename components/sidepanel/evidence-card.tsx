import { useState } from 'react';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import './evidence-card.css';
import { EvidenceItem } from './evidence-item';
import { usePanel } from './panel-context';
import type { FlaggedView } from './panel-state';

/** The strongest few explain a level; the rest is one click away. */
const SHOWN = 3;

/** Why the contact is flagged, strongest first. */
export function EvidenceCard({ view }: { view: FlaggedView }) {
  const { texts } = usePanel();
  const [all, setAll] = useState(false);
  const { contact, assessment } = view;
  const rest = assessment.evidence.length - SHOWN;
  const shown = all ? assessment.evidence : assessment.evidence.slice(0, SHOWN);
  return (
    <Card title={texts.evidence.title}>
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
    </Card>
  );
}
