import type { Ask } from '@/components/desk/desk-context';
import { MESSAGES } from '@/lib/messaging/protocol';

declare global {
  interface Window {
    /** What was asked of the background, for tests to read. */
    deskAsked: [name: string, data: unknown][];
    /** Makes every question fail. */
    deskFailing?: boolean;
  }
}

/** A background in miniature: checks each message as the real one does, remembers it, agrees. */
export const fakeAsk: Ask = async (name, data) => {
  window.deskAsked ??= [];
  window.deskAsked.push([name, data]);
  const checked = MESSAGES[name].data.safeParse(data);
  if (!checked.success) throw new Error(`${name}: ${checked.error.issues[0]?.path.join('.')}`);
  if (window.deskFailing) throw new Error('planned');
  return (name === 'model/key' ? keyState(data as { what: string }) : null) as never;
};

function keyState({ what }: { what: string }): string {
  return what === 'set' || what === 'unlock' ? 'ready' : 'none';
}
