import type { Voice } from '../phrases/voice';
import type { DraftIntent, DraftRequest } from './draft';

/** Where a light tone would make little of what went wrong. */
const GRAVE: readonly DraftIntent[] = ['apology', 'ask-cause', 'amends'];
/** A face that suits, for operators who use them. */
const FACE: Readonly<Partial<Record<DraftIntent, string>>> = {
  'check-in': '😊',
  thanks: '😊',
  'light-touch': '😊',
  birthday: '🎂',
  festival: '😊',
  anniversary: '😊',
  'child-stage': '😊',
};

/**
 * An opening and a body as one template in the operator's own way, then in plainer ways, to be
 * taken when the first does not pass. Slots stay as they are: facts and offers are not reworded.
 */
export function voiced(
  opening: string,
  body: string,
  request: DraftRequest,
  voice: Voice | null,
): string[] {
  const { intent, language, tone } = request;
  const you = voice?.you ?? (tone === 'plain' ? '您' : null);
  const plain = address(join(opening, body), language === 'en' ? null : you);
  if (!voice) return [tone === 'plain' ? withoutTilde(plain) : plain];
  const greeted = GRAVE.includes(intent) ? opening : greet(opening, voice.greeting, language);
  let own = address(join(greeted, body), language === 'en' ? null : you);
  const soft = voice.tilde ?? (tone === 'plain' ? false : null);
  if (soft === false || GRAVE.includes(intent)) own = withoutTilde(own);
  else if (soft && language !== 'en' && !own.includes('～')) own = own.replace(/。$/, '～');
  if (voice.emoji && FACE[intent]) own += (language === 'en' ? ' ' : '') + FACE[intent];
  return own === plain ? [plain] : [own, withoutTilde(plain)];
}

function join(opening: string, body: string): string {
  const starts = opening === '' || /[.!?] $/.test(opening);
  return opening + (starts ? body.charAt(0).toUpperCase() + body.slice(1) : body);
}

/** 你 and 您 by choice; 你们 is nobody alone. */
function address(text: string, you: Voice['you']): string {
  if (you === '您') return text.replace(/你(?!们)/g, '您');
  return you === '你' ? text.replace(/您/g, '你') : text;
}

/** Only says hello: a name, and a word or two around it. */
const HELLO =
  /^(?:[^{}]{0,3}\{address\}[^{}]{0,4}|[^{}]{0,4}|(?:Hi|Hey|Hello)(?: there| \{address\})?[,!] )$/u;
const GREETING = /^\p{L}[\p{L} ]{0,11}$/u;

/** The operator's greeting in place of one that only says hello. */
function greet(opening: string, greeting: string | null, language: DraftRequest['language']) {
  if (!greeting || !GREETING.test(greeting) || !HELLO.test(opening)) return opening;
  const named = opening.includes('{address}');
  if (language === 'en') return named ? `${greeting} {address}, ` : `${greeting}, `;
  if (!named) return `${greeting}，`;
  // 王姐您好, but 哈喽王姐.
  if (greeting.endsWith('好')) return `{address}${greeting}，`;
  return `${greeting}${/[a-z]$/i.test(greeting) ? ' ' : ''}{address}，`;
}

function withoutTilde(text: string): string {
  return text.replace(/～$/, '。').replace(/～/g, '，');
}
