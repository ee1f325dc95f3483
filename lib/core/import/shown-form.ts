/** Characters of a message that are read, as of one on a page. */
const MAX_TEXT = 8000;

/**
 * A message's text in the form a page shows it in: runs of white space are one, empty lines are
 * none. A message read on the page and again in an export is then the same text, and so the same
 * fact.
 */
export function shownForm(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** A name in one line, in composed form and without direction marks. */
export function shownName(name: string): string {
  return name
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
