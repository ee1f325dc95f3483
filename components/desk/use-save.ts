import type { Language } from '@/lib/i18n/language';
import { MessageError } from '@/lib/messaging/message-error';
import { useAction } from '../hooks/use-action';
import { useDesk } from './desk-context';

/**
 * Runs one change at a time, then says so with the way back.
 * @returns whether one is under way, and a function that runs a change, what to say of it, and how
 *   to take it back; a failure is said, too
 */
export function useSave(): readonly [
  busy: boolean,
  save: (change: () => Promise<unknown>, message: string, undo?: () => Promise<unknown>) => void,
] {
  const { texts, language, showToast } = useDesk();
  const [phase, run] = useAction();
  return [
    phase === 'busy',
    (change, message, undo) =>
      run(async () => {
        try {
          await change();
          showToast({ message, undo });
        } catch (error) {
          showToast({ message: reasonOf(error, language) ?? texts.failed });
        }
      }),
  ];
}

/** Why the background refused, where it said so to the operator; technical reasons tell them nothing. */
function reasonOf(error: unknown, language: Language): string | null {
  if (!(error instanceof MessageError)) return null;
  const isSentence = language === 'en' ? /\w\.$/ : /\p{Script=Han}.*。$/u;
  return isSentence.test(error.message) ? error.message : null;
}
