import { useAction } from '../../hooks/use-action';
import { WaitClock } from '../care/wait-clock';
import { usePanel } from '../panel-context';
import type { WaitingRow } from '../panel-state';
import './flagged-row-button.css';

interface WaitingRowButtonProps {
  readonly row: WaitingRow;
  readonly onLocated: (found: boolean) => void;
}

/** One contact who waits for us; choosing it points out its row in the page. */
export function WaitingRowButton({ row, onLocated }: WaitingRowButtonProps) {
  const { texts, actions } = usePanel();
  const [, run] = useAction();
  const { id, name } = row.contact;
  return (
    <button
      type="button"
      className="flagged-row waiting-row"
      title={texts.noConversation.locate(name)}
      onClick={() => run(async () => onLocated(await actions.locateContact(id)))}
    >
      <span className="flagged-row-top">
        <strong>{name}</strong>
        <WaitClock wait={row.waiting} />
      </span>
    </button>
  );
}
