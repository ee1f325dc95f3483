import { useState } from 'react';
import type { Evidence } from '@/lib/core/model/assessment';
import { evidenceSentence } from '@/lib/i18n/signals';
import { useAction } from '../hooks/use-action';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { typeset } from '../ui/typeset';
import type { RevealResult } from './panel-actions';
import { usePanel } from './panel-context';

/** One signal in the contact's own numbers, with the messages it speaks of and what clears it. */
export function EvidenceItem({ evidence, contactId }: { evidence: Evidence; contactId: string }) {
  const { texts, actions, language } = usePanel();
  const [phase, run] = useAction();
  const [result, setResult] = useState<RevealResult | null>(null);
  const { what, clears } = evidenceSentence(evidence, language);
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
        {evidence.times.length > 0 ? (
          <Button
            variant="link"
            icon="eye"
            busy={phase === 'busy'}
            aria-label={texts.evidence.revealLabel(evidence.times.length, what)}
            onClick={() =>
              run(async () => setResult(await actions.revealMessages(contactId, evidence.times)))
            }
          >
            {texts.evidence.reveal}
          </Button>
        ) : null}
      </div>
      <p className="evidence-result" role="status">
        {phase === 'failed' ? texts.failed : result ? describe(result, texts.evidence) : null}
      </p>
    </li>
  );
}

function describe(
  result: RevealResult,
  texts: ReturnType<typeof usePanel>['texts']['evidence'],
): string {
  if (result.kind === 'not-open') return texts.notOpen;
  if (result.kind === 'not-loaded') return texts.notLoaded;
  return result.count < result.of
    ? texts.shownPart(result.count, result.of)
    : texts.shown(result.count);
}
