import { evidenceSentence } from '@/lib/i18n/signals';
import { useAction } from '../../hooks/use-action';
import { LevelBadge } from '../../ui/level-badge';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { FlaggedRow } from '../panel-state';
import './flagged-row-button.css';

interface FlaggedRowButtonProps {
  readonly row: FlaggedRow;
  readonly onLocated: (found: boolean) => void;
}

/** One flagged contact; choosing it points out its row in the page. */
export function FlaggedRowButton({ row, onLocated }: FlaggedRowButtonProps) {
  const { texts, shared, actions, language } = usePanel();
  const [, run] = useAction();
  return (
    <button
      type="button"
      className="flagged-row"
      title={texts.noConversation.locate(row.contact.name)}
      onClick={() => run(async () => onLocated(await actions.locateContact(row.contact.id)))}
    >
      <span className="flagged-row-top">
        <strong>{row.contact.name}</strong>
        <LevelBadge level={row.level} label={shared.levels[row.level]} />
      </span>
      <span className="flagged-row-why">
        {typeset(evidenceSentence(row.evidence, language).what)}
      </span>
    </button>
  );
}
