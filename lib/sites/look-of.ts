/**
 * The colour and frame that words stand in; '' where they stand in none.
 * @param shown holds the words; looked at is where the first of them stand
 * @param around how far out to look, itself included
 */
export function lookOf(shown: Element, around: Element): string {
  let at: Element | null = shown;
  while (at.firstElementChild && !at.firstChild?.nodeValue?.trim()) at = at.firstElementChild;
  for (; at; at = at === around ? null : at.parentElement) {
    const { backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(at);
    if (borderTopWidth !== '0px' || !/^rgba.*, 0\)$/.test(backgroundColor)) {
      return backgroundColor + borderTopStyle;
    }
  }
  return '';
}
