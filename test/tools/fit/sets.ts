/** The sets known to the fit, and which of them are siblings: of one kind, so left out together. */
export const SETS: Readonly<Record<string, { kind: string; ships: boolean }>> = {
  collegemsg: { kind: 'private', ships: true },
  w3c_mail: { kind: 'mail', ships: true },
  parrot_irc: { kind: 'community', ships: true },
  duraspace_irc: { kind: 'community', ships: true },
  racket_slack: { kind: 'community', ships: true },
  // Offered to the academic community only: measured on, never learned from for the product.
  reality_text: { kind: 'texts', ships: false },
  cdnow: { kind: 'purchases', ships: true },
  grocery: { kind: 'purchases', ships: true },
};

export const isPurchases = (name: string) => SETS[name]?.kind === 'purchases';

/** Sets to learn from when `name` is the one judged. */
export function othersOf(name: string, names: readonly string[]): string[] {
  return names.filter((other) => SETS[other]?.kind !== SETS[name]?.kind);
}
