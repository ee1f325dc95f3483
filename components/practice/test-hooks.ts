import { useEffect, useRef } from 'react';
import type { Desk } from '@/lib/practice/desk';
import type { PracticeMessage } from '@/lib/practice/message';
import { renameClass } from './rename-class';
import type { DeskActions } from './use-desk';

export interface PracticeHooks {
  /** A customer writes. */
  inbound(contactId: string, text: string): void;
  state(): PracticeState;
  /** Ids as the list orders them. */
  order(): readonly string[];
  /** Gives a class another name all over the page, as a new version of a site would. Returns it. */
  rename(className: string): string;
}

export interface PracticeState {
  readonly seed: number;
  readonly anchor: number;
  readonly current: string | null;
  readonly order: readonly string[];
  readonly conversations: Readonly<
    Record<string, { unread: number; draft: string; messages: readonly PracticeMessage[] }>
  >;
}

/** Puts `window.__practice` on the page, only where it was asked for. */
export function useTestHooks(isOn: boolean, desk: Desk, actions: DeskActions): void {
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => {
    if (!isOn) return;
    const hooks: PracticeHooks = {
      inbound: actions.inbound,
      state: () => stateOf(latest.current),
      order: () => latest.current.order,
      rename: renameClass,
    };
    Object.assign(window, { __practice: hooks });
  }, [isOn, actions]);
}

function stateOf({ seed, anchor, current, order, conversations }: Desk): PracticeState {
  const entries = [...conversations].map(
    ([id, { unread, draft, messages }]) => [id, { unread, draft, messages }] as const,
  );
  return { seed, anchor, current, order, conversations: Object.fromEntries(entries) };
}
