import { useState } from 'react';
import { contactTexts } from '@/lib/i18n/desk/contact';
import { deskTodayTexts } from '@/lib/i18n/desk/today';
import { useAction } from '../../../hooks/use-action';
import { Button } from '../../../ui/button';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';

interface OpenChatProps {
  readonly contact: { readonly id: string; readonly name: string };
  readonly site: string;
  /** Opens the site itself, where no tab of it is open. */
  readonly onAddress: (url: string) => void;
}

/** Goes to the chat where it lives; what stands in the way is said beside it. */
export function OpenChat({ contact, site, onAddress }: OpenChatProps) {
  const { language, texts, ask } = useDesk();
  const today = deskTodayTexts(language);
  const [phase, run] = useAction();
  const [found, setFound] = useState<{ state: string; address: string | null } | null>(null);
  const open = () =>
    run(async () => {
      setFound(null);
      setFound(await ask('chat/open', { contact: contact.id }));
    });
  const address = found?.state === 'no-tab' ? found.address : null;
  const message =
    phase === 'failed'
      ? texts.failed
      : found?.state === 'not-in-list'
        ? today.notInList(contact.name)
        : found?.state === 'no-tab'
          ? (address ? today.noTab : today.noTabNoAddress)(site)
          : null;
  return (
    <div className="open-chat">
      <Button variant="primary" icon="open" busy={phase === 'busy'} onClick={open}>
        {contactTexts(language).openChat}
      </Button>
      {address ? <Button onClick={() => onAddress(address)}>{today.openSite(site)}</Button> : null}
      <p className="note" role="status">
        {message && typeset(message)}
      </p>
    </div>
  );
}
