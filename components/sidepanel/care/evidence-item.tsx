import type { Evidence } from '@/lib/core/model/assessment';
import { evidenceSentence } from '@/lib/i18n/signals';
import { SeverityMark } from '../../ui/severity-mark';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import { useReveal } from './use-reveal';

/** One signal in the contact's own numbers, with the messages it speaks of and what clears it. */
export function EvidenceItem({ evidence, contactId }: { evidence: Evidence; contactId: string }) {
  const { texts, language } = usePanel();
  const { what, clears } = evidenceSentence(evidence, language);
  const [message, button] = useReveal(contactId, evidence.times, what);
  const word = texts.severities[evidence.severity];

  return (
    <li className="evidence-item">
      <p className="evidence-sentence">{typeset(what)}</p>
      <div className="evidence-row">
        <p className="evidence-clear">
          <SeverityMark
            severity={evidence.severity}
            word={word}
            label={texts.severityLabel(word)}
          />
          {typeset(clears)}
        </p>
        {button}
      </div>
      <p className="evidence-result" role="status">
        {message}
      </p>
    </li>
  );
}
