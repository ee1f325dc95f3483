/**
 * Sets a sentence for the screen: a space between Chinese and Latin letters or numbers where one is
 * missing, and no line end between a number and its Chinese unit ("23 天"). Dates such as 10月30日
 * stay closed. For shown sentences only: never for text that is inserted or copied.
 */
export function typeset(sentence: string): string {
  return sentence
    .replace(/(?<=\p{Script=Han})(?<![年月])(?=[A-Za-z0-9])/gu, ' ')
    .replace(/(?<=[A-Za-z])(?=\p{Script=Han})/gu, ' ')
    .replace(/(?<=\d) (?=\p{Script=Han})/gu, '\u00a0');
}
