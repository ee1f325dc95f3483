import { useEffect, useMemo, useRef, useState } from 'react';
import { createDesk, type Desk } from '@/lib/practice/desk';
import { openConversation, receiveLine, sendLine, writeDraft } from '@/lib/practice/desk-actions';
import { advance } from '@/lib/practice/desk-clock';
import { recallDesk, rememberDesk } from '@/lib/practice/desk-memory';
import { type Line, lineOf } from '@/lib/practice/message';
import type { DeskOptions } from './desk-options';

const KEPT = 'practice-desk';
const BEAT = 250;

export interface DeskActions {
  open(id: string): void;
  write(id: string, draft: string): void;
  send(id: string, line: Line): void;
  inbound(id: string, text: string): void;
  /** Back to how the desk was found: the history stays, this session's talk goes. */
  restart(): void;
}

/** The desk, running: customers write and answer, and a reload shows the same desk again. */
export function useDesk(options: DeskOptions, live: boolean): [desk: Desk, actions: DeskActions] {
  const [desk, setDesk] = useState(() => firstDesk(options));
  const latest = useRef(desk);
  latest.current = desk;

  useEffect(() => {
    const beat = () => setDesk((now) => advance(now, Date.now(), { live, speed: options.speed }));
    const timer = setInterval(beat, BEAT);
    return () => clearInterval(timer);
  }, [live, options.speed]);

  useEffect(() => {
    const keep = () => sessionStorage.setItem(KEPT, rememberDesk(latest.current));
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);

  const actions = useMemo<DeskActions>(
    () => ({
      open: (id) => setDesk((now) => openConversation(now, id)),
      write: (id, draft) => setDesk((now) => writeDraft(now, id, draft)),
      send: (id, line) => setDesk((now) => sendLine(now, id, line, Date.now(), options.speed)),
      inbound: (id, text) => setDesk((now) => receiveLine(now, id, lineOf('in', text), Date.now())),
      restart: () => setDesk((now) => freshDesk({ ...options, anchor: now.anchor, open: null })),
    }),
    [options],
  );
  return [desk, actions];
}

function firstDesk(options: DeskOptions): Desk {
  const kept = sessionStorage.getItem(KEPT);
  const desk = kept ? recallDesk(kept) : null;
  return desk && isAsked(desk, options) ? desk : freshDesk(options);
}

function freshDesk({ seed, anchor, rows, open }: DeskOptions): Desk {
  const desk = createDesk(seed, anchor ?? Date.now(), rows);
  return open ? openConversation(desk, open) : desk;
}

function isAsked(desk: Desk, { seed, anchor, rows }: DeskOptions): boolean {
  return (
    desk.seed === seed &&
    (anchor === null || desk.anchor === anchor) &&
    (rows === undefined || desk.conversations.size === rows)
  );
}
