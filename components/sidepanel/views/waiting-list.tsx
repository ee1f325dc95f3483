import { useState } from 'react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { WaitingRow } from '../panel-state';
import { WaitingRowButton } from './waiting-row-button';

interface WaitingListProps {
  readonly waiting: readonly WaitingRow[];
  /** Words to answer with outside the desk's hours; null within them. */
  readonly offHours: string | null;
  readonly onLocated: (found: boolean) => void;
}

/** Rows shown before the rest is asked for. */
const SHOWN = 6;

/** Who waits for an answer, longest first. */
export function WaitingList({ waiting, offHours, onLocated }: WaitingListProps) {
  const { care, texts } = usePanel();
  const [all, setAll] = useState(false);
  const words = care.waiting;
  const shown = all ? waiting : waiting.slice(0, SHOWN);
  return (
    <section className="waiting-list" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{typeset(words.title(waiting.length))}</h2>
      <ul className="flagged-rows">
        {shown.map((row) => (
          <li key={row.contact.id}>
            <WaitingRowButton row={row} onLocated={onLocated} />
          </li>
        ))}
      </ul>
      {waiting.length > SHOWN ? (
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.evidence.fewer : words.more(waiting.length - SHOWN)}
        </Button>
      ) : null}
      {offHours ? <OffHours text={offHours} /> : null}
    </section>
  );
}

/** A ready text for the time nobody is at the desk. */
function OffHours({ text }: { text: string }) {
  const { care, actions, showToast, texts } = usePanel();
  const words = care.waiting;
  const copy = () =>
    actions.copyDraft(text, null).then(
      () => showToast({ message: words.copied }),
      () => showToast({ message: texts.failed }),
    );
  return (
    <Notice
      icon="clock"
      action={
        <Button variant="link" icon="copy" onClick={() => void copy()}>
          {words.copy}
        </Button>
      }
    >
      <strong>{words.offHours}</strong>
      <p>{text}</p>
    </Notice>
  );
}
