import { useState } from 'react';
import { useAction } from '../hooks/use-action';
import { Button } from '../ui/button';
import { usePanel } from './panel-context';

/** Points out the contact's row in the page; opening it is the operator's own click. */
export function LocateButton({ contactId }: { contactId: string }) {
  const { texts, actions } = usePanel();
  const [phase, run] = useAction();
  const [found, setFound] = useState<boolean | null>(null);
  const words = texts.noConversation;
  return (
    <>
      <Button
        variant="link"
        icon="target"
        busy={phase === 'busy'}
        onClick={() => run(async () => setFound(await actions.locateContact(contactId)))}
      >
        {words.point}
      </Button>
      <p className="draft-hint" role="status">
        {phase === 'failed'
          ? texts.failed
          : found === null
            ? null
            : found
              ? words.located
              : words.notLocated}
      </p>
    </>
  );
}
