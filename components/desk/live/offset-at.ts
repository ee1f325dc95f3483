/** Minutes east of UTC of the operator's clock. @param at ms */
export function offsetAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
