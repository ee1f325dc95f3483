import type { Line } from './lines';
import { type Parsed, reject, skip } from './records';

/** Characters of one message, all its lines together. */
const MAX_MESSAGE = 65_536;

/** A message of a text export whose lines go on coming. */
export interface OpenMessage {
  readonly line: Line;
  readonly more: string[];
  /** Lines and characters so far. */
  lines: number;
  size: number;
  /** Something of it was left out because it is too long. */
  cut: boolean;
}

/** Takes a line that begins no message: one more of the message that is open, or of none. */
export function goOn(open: OpenMessage | null, line: Line): Parsed[] {
  if (!open) {
    if (line.text.trim() === '') return [skip('blank')];
    return [reject(line.number, line.cut ? 'too-long' : 'not-a-message', line.text)];
  }
  open.lines += 1;
  open.size += line.text.length;
  if (line.cut || open.size > MAX_MESSAGE) open.cut = true;
  else open.more.push(line.text);
  return [];
}
