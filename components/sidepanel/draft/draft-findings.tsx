import type { RefObject } from 'react';
import { Icon } from '../../ui/icon';
import { usePanel } from '../panel-context';
import type { DraftFinding } from '../panel-state';

interface DraftFindingsProps {
  readonly findings: readonly DraftFinding[];
  readonly text: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** The remarks on the text as it stands; choosing one selects the words it is about. */
export function DraftFindings({ findings, text, box }: DraftFindingsProps) {
  const { texts } = usePanel();
  const select = ([start, end]: readonly [number, number]) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  return (
    <section className="draft-findings" aria-label={texts.draft.findings} aria-live="polite">
      {findings.length > 0 ? (
        <ul>
          {findings.map((finding) => (
            <li
              key={`${finding.rule}-${finding.range?.[0] ?? ''}`}
              className={`draft-finding draft-finding-${finding.severity}`}
            >
              <Icon name={finding.severity === 'block' ? 'slash' : 'warning'} />
              <span>
                {finding.message}
                {finding.range ? (
                  <Quote quote={text.slice(...finding.range)} onClick={select} at={finding.range} />
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface QuoteProps {
  readonly quote: string;
  readonly at: readonly [number, number];
  readonly onClick: (at: readonly [number, number]) => void;
}

function Quote({ quote, at, onClick }: QuoteProps) {
  const { texts } = usePanel();
  return (
    <button
      type="button"
      className="draft-quote"
      aria-label={texts.draft.findingAt(quote)}
      onClick={() => onClick(at)}
    >
      {quote}
    </button>
  );
}
