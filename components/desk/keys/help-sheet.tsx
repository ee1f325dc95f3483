import { deskKeysTexts } from '@/lib/i18n/desk/keys';
import { IconButton } from '../../ui/icon-button';
import { Switch } from '../../ui/switch';
import { useDesk } from '../desk-context';
import { shownKeys } from './key-strokes';
import type { KeyTable } from './keys-context';
import './keys.css';
import { Modal } from './modal';

interface HelpSheetProps {
  readonly tables: readonly KeyTable[];
  readonly single: boolean;
  readonly onSingle: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every key that does something now. */
export function HelpSheet({ tables, single, onSingle, onClose }: HelpSheetProps) {
  const { language } = useDesk();
  const own = deskKeysTexts(language);
  return (
    <Modal label={own.help} className="help-sheet" onClose={onClose}>
      <header className="help-header">
        <div>
          <h2>{own.help}</h2>
          <p className="note">{own.helpLead}</p>
        </div>
        <IconButton icon="close" label={own.close} onClick={onClose} />
      </header>
      <div className="help-tables">
        {tables.map(({ title, bindings }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl className="help-keys">
              {bindings.map(({ keys, shown = keys, label }) =>
                shown.length === 0 ? null : (
                  <div key={keys.join()}>
                    <dt>{label}</dt>
                    <dd>
                      <KeyWords keys={shown} />
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
      </div>
      <Switch label={own.single} hint={own.singleHint} checked={single} onChange={onSingle} />
    </Modal>
  );
}

/** Keys as they stand on the keyboard. */
export function KeyWords({ keys }: { keys: readonly string[] }) {
  const { language } = useDesk();
  const own = deskKeysTexts(language);
  return (
    <span className="key-words">
      {keys.map((each, i) => (
        <span key={each} className="key-words">
          {i > 0 ? <span className="note">{own.or}</span> : null}
          {shownKeys(each).map((stroke) => (
            <kbd key={stroke}>{stroke}</kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
