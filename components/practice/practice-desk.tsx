import { useEffect, useState } from 'react';
import { SHOP } from '@/lib/practice/shop';
import { ShopAvatar } from './avatar';
import { Chat } from './chat';
import { CustomerCard } from './customer-card';
import type { DeskOptions } from './desk-options';
import { SessionPanel } from './session-panel';
import { useTestHooks } from './test-hooks';
import { useDesk } from './use-desk';

const MINUTE = 60_000;

interface PracticeDeskProps {
  readonly options: DeskOptions;
  readonly onRestart?: (() => void) | undefined;
}

/** A customer-service desk of a shop that does not exist, with customers who write and answer. */
export function PracticeDesk({ options, onRestart }: PracticeDeskProps) {
  const [live, setLive] = useState(options.live);
  const [desk, actions] = useDesk(options, live);
  const now = useMinute();
  useTestHooks(options.test, desk, actions);
  const open = desk.current === null ? undefined : desk.conversations.get(desk.current);

  return (
    <div className="desk" data-app="practice-desk">
      <header className="desk-head">
        <ShopAvatar size={26} />
        <h1 className="desk-shop">{SHOP.name}</h1>
        <span className="desk-mark">练习台 · 演示数据</span>
        <span className="desk-space" />
        <label className="desk-live">
          <input type="checkbox" checked={live} onChange={() => setLive(!live)} />
          <span aria-hidden="true" className="switch" />
          客户自动来消息
        </label>
        <button type="button" className="desk-restart" onClick={onRestart ?? actions.restart}>
          重新开始
        </button>
      </header>
      <main className="desk-body">
        <SessionPanel desk={desk} now={now} onOpen={actions.open} />
        {open ? (
          <>
            <Chat conversation={open} now={now} actions={actions} />
            <CustomerCard conversation={open} />
          </>
        ) : (
          <Welcome />
        )}
      </main>
    </div>
  );
}

function Welcome() {
  return (
    <div className="welcome">
      <ShopAvatar size={56} />
      <p className="welcome-title">选择一个会话，开始接待</p>
      <p>这里的客户都是虚构的，会自己来消息，也会回复你。放心试。</p>
    </div>
  );
}

/** The current time, on the minute. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(timer);
  }, []);
  return Math.floor(now / MINUTE) * MINUTE;
}
