import { useEffect, useState } from 'react';
import type { GuardFinding } from '@/lib/messaging/care-schemas';
import { usePanel } from '../panel-context';

/** Typing goes on: the background is asked when it pauses. */
const PAUSE_MS = 400;

/** What speaks against sending a text to this contact now; follows the text with a pause. */
export function useGuard(contact: string, text: string): readonly GuardFinding[] {
  const { actions, now } = usePanel();
  const [findings, setFindings] = useState<readonly GuardFinding[]>([]);
  const empty = text.trim() === '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: what speaks against it changes with time
  useEffect(() => {
    if (empty) return setFindings([]);
    let current = true;
    const timer = setTimeout(() => {
      actions.readGuard(contact, text).then(
        (answer) => current && setFindings(answer),
        () => current && setFindings([]),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [actions, contact, text, empty, now]);

  return findings;
}
