import { useState } from 'react';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import type { RevealResult } from '../panel-actions';
import { usePanel } from '../panel-context';

/** What to say of the last try to show messages; null before the first. */
export type Revealing = readonly [message: string | null, button: React.ReactNode];

/**
 * A button that shows some messages in the page, and what came of it, to be placed apart.
 * @param times ms; the button is left out when there are none
 * @param about the sentence they belong to, for those who hear the button alone
 * @param compact the picture alone, where there are many
 */
export function useReveal(
  contactId: string,
  times: readonly number[],
  about: string,
  compact = false,
): Revealing {
  const { texts, actions } = usePanel();
  const [phase, run] = useAction();
  const [result, setResult] = useState<RevealResult | null>(null);
  const message =
    phase === 'failed' ? texts.failed : result ? describe(result, texts.evidence) : null;
  if (times.length === 0) return [message, null];
  const label = texts.evidence.revealLabel(times.length, about);
  const reveal = () =>
    run(async () => setResult(await actions.revealMessages(contactId, times.slice(0, 20))));
  if (compact) {
    return [message, <IconButton key="reveal" icon="eye" label={label} onClick={reveal} />];
  }
  return [
    message,
    <Button
      key="reveal"
      variant="link"
      icon="eye"
      className="reveal-button"
      busy={phase === 'busy'}
      aria-label={label}
      onClick={reveal}
    >
      {texts.evidence.reveal}
    </Button>,
  ];
}

function describe(
  result: RevealResult,
  texts: ReturnType<typeof usePanel>['texts']['evidence'],
): string {
  if (result.kind === 'not-open') return texts.notOpen;
  if (result.kind === 'not-loaded') return texts.notLoaded;
  return result.count < result.of
    ? texts.shownPart(result.count, result.of)
    : texts.shown(result.count);
}
