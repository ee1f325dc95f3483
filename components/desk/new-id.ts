/** An id for something the operator makes: `offer-3f0c…`. */
export function newId(kind: string): string {
  return `${kind}-${crypto.randomUUID()}`;
}
