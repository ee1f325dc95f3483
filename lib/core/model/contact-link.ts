/** What speaks for two contacts being one person; `operator`: only the operator's word. */
export const LINK_REASONS = ['phone', 'email', 'name', 'operator'] as const;
export type LinkReason = (typeof LINK_REASONS)[number];

/**
 * The operator's word on two contacts of different sites. Both keep everything of their own, so
 * taking it back loses nothing.
 */
export interface ContactLink {
  /** `linkId` of the two. */
  readonly id: string;
  readonly contacts: readonly [string, string];
  /** False: a suggestion that was refused, and is not made again. */
  readonly same: boolean;
  readonly reason: LinkReason;
  /** ms */
  readonly at: number;
}

/** The id of the link of two contacts, the same whichever is named first. */
export function linkId(a: string, b: string): string {
  return [a, b].sort().join('+');
}
