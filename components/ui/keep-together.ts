/**
 * Joins a number to the Chinese unit after it ("23 天"), so that a line never ends between them.
 * For shown sentences only: never for text that is inserted or copied.
 */
export function keepTogether(sentence: string): string {
  return sentence.replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00a0');
}
