import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { MakeEditor } from './editor';

interface BoxProps {
  onText(text: string): void;
  onSend(): void;
}

/** A controlled field: what React's state doesn't hold is gone with the next render. */
function Box({ onText, onSend }: BoxProps) {
  const [text, setText] = useState('');
  onText(text);
  return (
    <textarea
      className="box"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && onSend()}
    />
  );
}

const make: MakeEditor = (host, send) => {
  let model = '';
  const keep = (text: string) => {
    model = text;
  };
  createRoot(host).render(<Box onText={keep} onSend={send} />);
  return { text: () => model };
};
export default make;
