import type { ContactKind } from '../model/contact';
import type { ImportFormat, MessageRecord, RejectReason } from './records';
import type { SurveyedChat } from './survey';

/** Somebody the file tells of, before they are known to be anybody's contact. */
export interface FilePerson {
  /** What they are told apart by within the format. */
  readonly identity: string;
  readonly name: string;
  readonly kind: ContactKind;
}

/** A message's contact and side, or why it has none. */
export type Told =
  | { readonly person: FilePerson; readonly direction: 'in' | 'out' }
  | RejectReason
  | 'internal';

/** Where contacts of each format are at home: what comes from one program is of one home. */
export function scopeOf(format: ImportFormat): string {
  if (format === 'whatsapp' || format === 'telegram' || format === 'line') return format;
  return format === 'wecom' || format === 'archive' ? 'wecom' : 'table';
}

/**
 * Whom a conversation is with: a group where more than two write, else the one who is not us.
 * @returns null when that cannot be told
 */
export function personOfChat(
  { info, senders }: SurveyedChat,
  nameOf: (key: string) => string,
  self: ReadonlySet<string>,
): FilePerson | RejectReason {
  const others = [...senders.keys()].filter((key) => !self.has(key));
  const ours = senders.size - others.length;
  if (info.group === true || (info.group === null && others.length > 1 && ours > 0)) {
    const name = info.name || others.slice(0, 3).map(nameOf).join('、');
    return { identity: `group ${info.pageId ?? name}`, name, kind: 'group' };
  }
  if (others.length > 1 && info.other === null) return 'nobody-is-us';
  const key = info.other ?? others[0];
  const name = (key === undefined ? '' : senders.has(key) ? nameOf(key) : '') || info.name;
  if (!name) return 'no-name';
  return { identity: info.pageId ?? name, name, kind: 'person' };
}

/**
 * Whom a message of an archive or a table is with, and who wrote it.
 * @param self keys of our own side
 */
export function personOfRow(message: MessageRecord, self: ReadonlySet<string>): Told {
  const { sender, receiver, chat } = message;
  const ours = self.has(sender);
  if (chat.startsWith('room ')) {
    const name = chat.slice(5);
    const direction = message.direction ?? (ours ? 'out' : 'in');
    return { person: { identity: `group ${name}`, name, kind: 'group' }, direction };
  }
  if (receiver !== undefined) {
    const direction = message.direction ?? (ours ? 'out' : self.has(receiver) ? 'in' : null);
    if (ours && self.has(receiver)) return 'internal';
    if (!direction) return 'nobody-is-us';
    return { person: person(direction === 'out' ? receiver : sender), direction };
  }
  const direction =
    message.direction ?? (ours ? 'out' : chat === '' || sender === chat ? 'in' : null);
  if (!direction) return 'nobody-is-us';
  const name = chat || (direction === 'in' ? sender : '');
  return name ? { person: person(name), direction } : 'no-name';
}

function person(name: string): FilePerson {
  return { identity: name, name, kind: 'person' };
}
