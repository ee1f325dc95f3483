/** What a shown name tells of who somebody is, beyond the name. */
export interface Clues {
  /** Digits of whole phone numbers, the country's prefix left out. */
  readonly phones: readonly string[];
  /** Last four digits, of those and of `尾号 8021`, `王姐8021`. */
  readonly tails: readonly string[];
  readonly emails: readonly string[];
  /** The name itself, folded for comparing; '' when it is one that many share. */
  readonly name: string;
}

/** Names that desks give to people they do not know. */
const ANYBODY =
  /^(微信|手机|抖音|快手|淘宝|拼多多|小红书|匿名)?(用户|客户|顾客|访客|游客|买家|会员|粉丝)$|^(user|guest|visitor|customer|client|unknown|anonymous)$/;

/** Reads the clues in a contact's shown name, which often is the operator's own note (备注). */
export function cluesOf(shown: string): Clues {
  const text = shown.normalize('NFKC').toLowerCase();
  const emails = [...text.matchAll(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g)].map(([email]) => email);
  const rest = emails.reduce((left, email) => left.replace(email, ' '), text);
  const phones = [...rest.matchAll(/(?:\+|00)?\d(?:[ -]?\d){6,14}/g)].map(([number]) =>
    number.replace(/\D/g, '').replace(/^(00)?86(?=1\d{10}$)/, ''),
  );
  const short = /(?:尾号\s*|[^\d\s-]\s*)(\d{4})$/.exec(rest.trim())?.[1];
  const letters = rest.replace(/[^\p{L}]/gu, '');
  return {
    phones,
    tails: [...phones.map((phone) => phone.slice(-4)), ...(short ? [short] : [])],
    emails,
    name: letters.length < 2 || ANYBODY.test(letters) ? '' : rest.replace(/[^\p{L}\p{N}]/gu, ''),
  };
}
