import { useState } from 'react';
import { deskTasksTexts } from '@/lib/i18n/desk/tasks';
import { Button } from '../../ui/button';
import { CopyButton } from '../copy-button';
import { useDesk } from '../desk-context';

/** Words to copy, one version at a time. */
export function TaskDraft({ drafts, name }: { drafts: readonly string[]; name: string }) {
  const { language, texts } = useDesk();
  const own = deskTasksTexts(language);
  const [at, setAt] = useState(0);
  const text = drafts[at % Math.max(1, drafts.length)];
  if (text === undefined) return <p className="soft task-draft">{own.noDraft}</p>;
  return (
    <section className="task-draft" aria-label={own.draftText(name)}>
      <p aria-live="polite">{text}</p>
      <div className="row">
        <CopyButton text={text} label={own.actionLabel(texts.copy, own.draftText(name))} />
        {drafts.length > 1 ? (
          <Button
            variant="quiet"
            aria-label={own.actionLabel(own.another, own.draftText(name))}
            onClick={() => setAt(at + 1)}
          >
            {own.another}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
