/**
 * A shown time in the one form the rules know: at most 80 characters, lower case, ASCII digits,
 * punctuation and spaces, no invisible marks.
 */
export function normaliseTime(text: string): string {
  let from = text.slice(0, 120).normalize('NFKC').slice(0, 200);
  // WhatsApp: `[10:32, 27/8/2026] Name: `
  if (from[0] === '[') from = from.slice(1).replace(/\].*/s, '');
  return from
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    .replace(/\b([ap])\.\s?m\.?/g, '$1m')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}
