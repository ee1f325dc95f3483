import type { Kind } from '../model/interaction';
import { JsonItems } from './json-items';
import { type ChatInfo, type Parsed, reject, skip } from './records';
import { shownForm, shownName } from './shown-form';

/** Kinds of media as Telegram's export schema names them (`media_type`). */
const MEDIA: Readonly<Record<string, Kind>> = {
  sticker: 'sticker',
  animation: 'video',
  video_file: 'video',
  video_message: 'video',
  voice_message: 'voice',
  audio_file: 'voice',
};
/** Kinds of chats that are groups; channels are nobody's talk with us. */
const GROUPS = new Set(['private_group', 'private_supergroup', 'public_supergroup']);
const PERSON = 'personal_chat';
/** Kinds of chats that hold no customer. */
const LEFT_OUT = new Set([
  'saved_messages',
  'bot_chat',
  'private_channel',
  'public_channel',
  'verification_codes',
]);

/** What of a chat is being read. */
interface Chat {
  key: string;
  name: string;
  type: string;
  id: string;
}

/**
 * Reads Telegram Desktop's JSON export (`result.json`), of one chat or of the whole account. The
 * unit is a message: its line is the one it begins in. Schema: core.telegram.org/import-export.
 */
export class TelegramParser {
  private readonly items = new JsonItems((path) => MESSAGES.test(path));
  private chat: Chat = { key: '0', name: '', type: '', id: '' };
  private serial = 0;
  /** Chats that hold messages, by key. */
  readonly chats = new Map<string, ChatInfo>();
  /** Our own id as senders are named, from `personal_information`. */
  self: string | null = null;
  /** Messages met so far, whatever became of them. */
  messages = 0;

  feed(piece: string): Parsed[] {
    const found: Parsed[] = [];
    for (const find of this.items.feed(piece)) {
      if (find.is === 'value') this.value(find.path, find.text);
      else {
        this.messages += 1;
        found.push(this.message(find.text, find.line, find.cut));
      }
    }
    return found;
  }

  /** @returns nothing more, or why the file is not read to its end */
  end(): Parsed[] {
    if (this.items.whole) return [];
    return [reject(this.items.lineNow, 'bad-json', '')];
  }

  private value(path: string, text: string): void {
    if (path === '/personal_information/user_id') this.self = `user${text}`;
    const field = FIELD.exec(path)?.[1];
    if (!field) return;
    // A chat's own fields stand before its messages; the first of them begins another chat.
    if (this.chats.has(this.chat.key)) {
      this.serial += 1;
      this.chat = { key: String(this.serial), name: '', type: '', id: '' };
    }
    if (field === 'name') this.chat.name = shownName(unescaped(text));
    else if (field === 'type') this.chat.type = text;
    else this.chat.id = text;
  }

  private message(text: string, line: number, cut: boolean): Parsed {
    if (cut) return reject(line, 'too-long', text);
    const chat = this.known();
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      return reject(line, 'bad-json', text);
    }
    const field = (name: string): unknown =>
      Object.hasOwn(raw as object, name) ? (raw as Record<string, unknown>)[name] : undefined;
    if (LEFT_OUT.has(this.chat.type)) return skip('internal');
    const call = field('type') === 'service' && field('action') === 'phone_call';
    if (field('type') !== 'message' && !call) return skip('system');
    const at = Number(field('date_unixtime')) * 1000 || Date.parse(`${field('date')}Z`);
    if (!Number.isFinite(at)) return reject(line, 'no-time', text);
    const sender = field(call ? 'actor_id' : 'from_id');
    if (typeof sender !== 'string' || !sender) return reject(line, 'no-sender', text);
    const name = field(call ? 'actor' : 'from');
    return {
      is: 'message',
      message: {
        line,
        lines: 1,
        at,
        precision: 'exact',
        chat: chat.key,
        sender: sender.slice(0, 64),
        senderName: shownName(typeof name === 'string' ? name : '') || sender.slice(0, 64),
        kind: call ? 'call' : kindOf(field),
        text: shownForm(plainText(field('text'))),
        pageId: pageIdOf(field('id'), chat.group),
      },
    };
  }

  private known(): ChatInfo {
    const known = this.chats.get(this.chat.key);
    if (known) return known;
    const { key, name, type, id } = this.chat;
    const info: ChatInfo = {
      key,
      name,
      group: GROUPS.has(type) ? true : type === PERSON ? false : null,
      other: type === PERSON && id ? `user${id}` : null,
      pageId: id || null,
    };
    this.chats.set(key, info);
    return info;
  }
}

const MESSAGES = /^(?:\/(?:chats|left_chats)\/list\/\*)?\/messages$/;
const FIELD = /^(?:\/(?:chats|left_chats)\/list\/\*)?\/(name|type|id)$/;

/** The web clients show the ids of private chats as they are; those of other chats they make anew. */
function pageIdOf(id: unknown, group: boolean | null): string | null {
  return group === false && typeof id === 'number' && Number.isInteger(id) ? String(id) : null;
}

function kindOf(field: (name: string) => unknown): Kind {
  const media = field('media_type');
  if (typeof media === 'string')
    return Object.hasOwn(MEDIA, media) ? (MEDIA[media] ?? 'file') : 'file';
  if (field('photo') !== undefined) return 'image';
  if (field('file') !== undefined) return 'file';
  if (field('contact_information') !== undefined || field('location_information') !== undefined) {
    return 'card';
  }
  return 'text';
}

/** A text is a string, or a list of strings and of objects that hold one. */
function plainText(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text
    .slice(0, 2000)
    .map((part: unknown) => {
      if (typeof part === 'string') return part;
      const own = part && typeof part === 'object' && Object.hasOwn(part, 'text');
      const inner = own ? (part as { text: unknown }).text : '';
      return typeof inner === 'string' ? inner : '';
    })
    .join('');
}

function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
