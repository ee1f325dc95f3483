/** Text as it is searched: width, case and accents of letters make no difference. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
