/** Characters of a message that are looked at. */
const LOOK = 2000;

/**
 * A message in the one form the word tables know: compatible forms unified, invisible characters
 * gone, lower case, Chinese punctuation as ASCII; what is quoted from somebody else is left out.
 */
export function cleanText(text: string): string {
  return (
    text
      .slice(0, LOOK)
      .normalize('NFKC')
      .slice(0, LOOK)
      .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[’‘]/g, "'")
      .toLowerCase()
      // WeChat puts the message answered to above a dashed line, mail behind ">"
      .replace(/^「[^」]*」\s*(?:-\s?){5,}/, '')
      .replace(/^>.*$/gm, '')
      .replace(/[、;。]/g, ',')
      .trim()
      .replace(/[\n\r]+/g, ',')
      .replace(/\s+/g, ' ')
  );
}

/** Words in quotation marks are somebody else's, unless they are all there is. */
export function withoutQuotes(clean: string): string {
  if (!/[“「『"]/.test(clean)) return clean;
  const rest = clean.replace(/“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"/g, ' ');
  return /\p{L}/u.test(rest) ? rest : clean;
}
