import { Button } from '../ui/button';
import { useDesk } from './desk-context';
import { useSave } from './use-save';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { texts } = useDesk();
  const [busy, run] = useSave();
  return (
    <Button
      variant="quiet"
      icon="copy"
      busy={busy}
      aria-label={label}
      onClick={() => run(() => navigator.clipboard.writeText(text), texts.copied)}
    >
      {texts.copy}
    </Button>
  );
}
