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
  const { texts, showToast } = useDesk();
  const [phase, run] = useAction();
  return [
    phase === 'busy',
    (change, message, undo) =>
      run(async () => {
        try {
          await change();
          showToast({ message, undo });
        } catch {
          showToast({ message: texts.failed });
        }
      }),
  ];
}
