import { type KeyboardEvent, useRef, useState } from 'react';
import type { DeskConversation } from '@/lib/practice/desk';
import { type Line, lineOf } from '@/lib/practice/message';
import { QUICK_PHRASES } from '@/lib/practice/shop';
import { BagIcon, PhraseIcon, SmileIcon } from './icons';
import { ToolMenu } from './tool-menu';

const EMOJI = [...'😊😄😂🥰😘🤗👍👏🙏💪🎉💐🌹🌿🌞🌙🎁🍼👶🧴✨😭😅🤔'];

/** The compose box with its tools. Enter sends, Shift+Enter starts a new line. */
export function Composer(props: {
  conversation: DeskConversation;
  onWrite: (draft: string) => void;
  onSend: (line: Line) => void;
}) {
  const { conversation, onWrite, onSend } = props;
  const { draft, customer } = conversation;
  const input = useRef<HTMLTextAreaElement>(null);
  const [tool, setTool] = useState<string | null>(null);

  const send = () => {
    const text = draft.trim();
    if (!text) return;
    onSend(lineOf('out', text));
    onWrite('');
    input.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const add = (text: string) => {
    onWrite(draft + text);
    setTool(null);
    input.current?.focus();
  };
  const menu = (name: string) => ({
    name,
    isOpen: tool === name,
    onToggle: () => setTool(tool === name ? null : name),
    onClose: () => setTool(null),
  });

  return (
    <div className="compose">
      <div className="compose-tools">
        <ToolMenu {...menu('表情')} icon={<SmileIcon />}>
          <div className="emoji-grid">
            {EMOJI.map((emoji) => (
              <button key={emoji} type="button" onClick={() => add(emoji)}>
                {emoji}
              </button>
            ))}
          </div>
        </ToolMenu>
        <ToolMenu {...menu('快捷语')} icon={<PhraseIcon />}>
          <div className="menu-list">
            {QUICK_PHRASES.map((phrase) => (
              <button key={phrase} type="button" onClick={() => add(phrase)}>
                {phrase}
              </button>
            ))}
          </div>
        </ToolMenu>
        <ToolMenu {...menu('发送商品')} icon={<BagIcon />}>
          <div className="menu-list">
            {customer.products.slice(0, 5).map((product) => (
              <button
                key={product}
                type="button"
                onClick={() => {
                  onSend(lineOf('out', `[card]${product}`));
                  setTool(null);
                }}
              >
                {product}
              </button>
            ))}
          </div>
        </ToolMenu>
      </div>
      <textarea
        ref={input}
        className="compose-input"
        aria-label="输入消息"
        placeholder="输入消息"
        rows={3}
        value={draft}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={onKey}
      />
      <div className="compose-foot">
        <span className="compose-hint">Enter 发送，Shift + Enter 换行</span>
        <button type="button" className="compose-send" disabled={!draft.trim()} onClick={send}>
          发送
        </button>
      </div>
    </div>
  );
}
