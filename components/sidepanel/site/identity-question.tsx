import { siteHealthTexts } from '@/lib/i18n/site-health';
import { useSurface } from '../../hooks/use-surface';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';

interface IdentityQuestionProps {
  /** Contacts recorded by now. */
  readonly contacts: number;
  readonly busy: boolean;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What a change of identity does to the contacts known by now, before it is made. */
export function IdentityQuestion({ contacts, busy, onAccept, onCancel }: IdentityQuestionProps) {
  const words = siteHealthTexts(useSurface().language).identity;
  return (
    <div className="site-question" role="alert">
      <Notice tone="bad" icon="warning">
        <strong>{words.title}</strong>
        <p>{typeset(words.body(contacts))}</p>
      </Notice>
      <div className="site-buttons">
        <Button busy={busy} onClick={onAccept}>
          {words.accept}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
