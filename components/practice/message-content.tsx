import type { ReactNode } from 'react';
import type { Customer } from '@/lib/practice/cast';
import type { PracticeMessage } from '@/lib/practice/message';
import { productPrice } from '@/lib/practice/shop';
import { VoiceIcon } from './icons';
import { photoArt } from './photo-art';

/** What a message holds: a text bubble, a picture, a voice bar or a product card. */
export function MessageContent(props: {
  customer: Customer;
  message: PracticeMessage;
  children: ReactNode;
}) {
  const { customer, message, children } = props;
  const label = message.label ?? '';
  switch (message.kind) {
    case 'image':
      return (
        <img
          className="message-image"
          src={photoArt(label, customer.topic)}
          alt={label}
          title={label}
          width={168}
          height={126}
        />
      );
    case 'voice':
      return (
        <div
          className="message-bubble message-voice"
          role="img"
          aria-label={`语音 ${label} 秒`}
          style={{ width: 68 + Math.min(140, Number(label) * 8) }}
        >
          <VoiceIcon />
          <span>{label}″</span>
        </div>
      );
    case 'card':
      return (
        <div className="message-card">
          <img src={photoArt(label, customer.topic)} alt="" width={56} height={56} />
          <div>
            <p className="message-card-title">{label}</p>
            <p className="message-card-price">¥{productPrice(label)}</p>
            <p className="message-card-note">商品 · 库存充足</p>
          </div>
        </div>
      );
    default:
      return (
        <div className="message-bubble">
          <div className="message-text">{children}</div>
        </div>
      );
  }
}
