import type { ChatInfo, MessageRecord, Parsed } from './records';

/** Somebody who wrote, as the file tells people apart. */
export interface Speaker {
  readonly key: string;
  name: string;
  messages: number;
  /** Conversations they are in; in an archive those they talk with. */
  chats: number;
}

/** A conversation as the file shows it. */
export interface SurveyedChat {
  /** `<source> <key>` */
  readonly id: string;
  readonly source: number;
  info: ChatInfo;
  readonly senders: Map<string, number>;
  messages: number;
  first: number;
  last: number;
}

/** More is no customer's chat, and would only fill the memory. */
const MAX_SENDERS = 2000;
const MAX_SPEAKERS = 200_000;

/** What a file holds, counted without keeping any of it. */
export class Survey {
  readonly chats = new Map<string, SurveyedChat>();
  readonly speakers = new Map<string, Speaker>();
  /** Pairs of an archive's talks, to count with how many each talks. */
  private readonly pairs = new Set<string>();
  lines = 0;
  messages = 0;
  people = 0;
  rejected = 0;
  skipped = 0;
  first = Number.POSITIVE_INFINITY;
  last = Number.NEGATIVE_INFINITY;
  /** A direction is told by the file itself. */
  sided = false;

  /** Takes a parsed line into account. @param info of its chat, where the parser knows it */
  note(parsed: Parsed, source: number, info: ChatInfo): void {
    if (parsed.is === 'message') this.message(parsed.message, source, info);
    else if (parsed.is === 'person') {
      this.lines += parsed.person.lines;
      this.people += 1;
    } else if (parsed.is === 'skip') {
      this.lines += parsed.lines;
      this.skipped += parsed.lines;
    } else {
      this.lines += parsed.rejected.lines;
      this.rejected += parsed.rejected.lines;
    }
  }

  private message(message: MessageRecord, source: number, info: ChatInfo): void {
    const { at, sender, receiver } = message;
    this.lines += message.lines;
    this.messages += 1;
    this.first = Math.min(this.first, at);
    this.last = Math.max(this.last, at);
    if (message.direction) this.sided = true;
    this.speak(sender, message.senderName, 1);
    if (receiver !== undefined) {
      this.speak(receiver, message.receiverName ?? receiver, 0);
      this.pair(sender, receiver);
      this.pair(receiver, sender);
      return;
    }
    const id = `${source} ${message.chat}`;
    let chat = this.chats.get(id);
    if (!chat) {
      chat = { id, source, info, senders: new Map(), messages: 0, first: at, last: at };
      this.chats.set(id, chat);
    }
    chat.messages += 1;
    chat.first = Math.min(chat.first, at);
    chat.last = Math.max(chat.last, at);
    const known = chat.senders.get(sender);
    if (known === undefined && chat.senders.size >= MAX_SENDERS) return;
    chat.senders.set(sender, (known ?? 0) + 1);
    const speaker = this.speakers.get(sender);
    if (known === undefined && speaker) speaker.chats += 1;
  }

  private speak(key: string, name: string, messages: number): void {
    const known = this.speakers.get(key);
    if (known) known.messages += messages;
    else if (this.speakers.size < MAX_SPEAKERS) {
      this.speakers.set(key, { key, name, messages, chats: 0 });
    }
  }

  private pair(one: string, other: string): void {
    const key = `${one}\u0000${other}`;
    if (this.pairs.has(key) || this.pairs.size >= MAX_SPEAKERS) return;
    this.pairs.add(key);
    const speaker = this.speakers.get(one);
    if (speaker) speaker.chats += 1;
  }
}

/**
 * Who of the speakers is us, as far as the file lets guess: whom it names itself, who is in most
 * conversations, or in a single one who is not the one the file is named after.
 * @param told our own key where the file tells it
 */
export function guessSelf(survey: Survey, told: readonly string[]): string[] {
  if (told.length > 0) return [...told];
  const chats = [...survey.chats.values()];
  // In a talk of two of which the file names the other, the rest is us.
  const rest = new Set(
    chats.flatMap(({ info, senders }) =>
      info.other === null ? [] : [...senders.keys()].filter((key) => key !== info.other),
    ),
  );
  if (rest.size > 0) return [...rest];
  const speakers = [...survey.speakers.values()].sort(
    (a, b) => b.chats - a.chats || b.messages - a.messages,
  );
  const [most, next] = speakers;
  if (!most) return [];
  const isArchive = chats.length === 0;
  if (isArchive) {
    const least = Math.max(2, most.chats * 0.2);
    return most.chats < 2 ? [] : speakers.filter((one) => one.chats >= least).map(({ key }) => key);
  }
  if (chats.length > 1 && most.chats > (next?.chats ?? 0)) return [most.key];
  const named = new Set(chats.map(({ info }) => info.name.toLowerCase()));
  const others = speakers.filter(({ name }) => !named.has(name.toLowerCase()));
  return speakers.length === 2 && others.length === 1 && others[0] ? [others[0].key] : [];
}
