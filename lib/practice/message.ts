import type { Direction, Kind } from '@/lib/core/model/interaction';

/** One line of a practice conversation. */
export interface PracticeMessage {
  /** The page's own id, unique on the desk. */
  readonly id: string;
  /** ms since 1970 UTC, whole seconds. */
  readonly at: number;
  /** `unknown` for lines of the desk itself. */
  readonly direction: Direction;
  readonly kind: Kind;
  /** What was written; empty for pictures, voice and cards. */
  readonly text: string;
  /** What a picture or card shows, or the length of a voice message in seconds. */
  readonly label?: string;
  /** Who wrote, in groups. */
  readonly sender?: string;
  /** The desk could not deliver it. */
  readonly failed?: boolean;
}

/** A line before it has an id and a place. */
export type Line = Omit<PracticeMessage, 'id' | 'at'>;

export const BLOCKED_NOTICE = '消息已发出，但被对方拒收了。';

/** Turns written text into a line: `[img]`, `[voice]` and `[card]` open what is not text. */
export function lineOf(direction: Direction, written: string): Line {
  const match = /^\[(img|voice|card)\](.*)$/s.exec(written);
  if (!match) return { direction, kind: 'text', text: written.replaceAll('⏎', '\n') };
  const kind = match[1] === 'img' ? 'image' : match[1] === 'voice' ? 'voice' : 'card';
  return { direction, kind, text: '', label: match[2] ?? '' };
}

/** What a list shows of a message. */
export function previewOf(message: Line): string {
  const said = {
    image: '[图片]',
    voice: '[语音]',
    card: '[商品]',
  }[message.kind as 'image' | 'voice' | 'card'];
  const body = said ?? message.text.replaceAll('\n', ' ');
  return message.sender ? `${message.sender}：${body}` : body;
}
