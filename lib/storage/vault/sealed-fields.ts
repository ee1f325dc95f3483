const PROFILE = ['remark', 'phoneTail', 'address', 'product', 'topic'];

/**
 * The fields that a passphrase protects: whose a row is and what the operator wrote of them. Times,
 * counts and levels stay readable, so that recording and judging go on while the vault is locked.
 * `neutral` stands in a row instead of a field that cannot be opened; null leaves the field out.
 */
export const SEALED_FIELDS: Readonly<Record<string, readonly SealedField[]>> = {
  contacts: [{ path: ['name'], neutral: '' }],
  profiles: PROFILE.map((name) => ({ path: [name], neutral: null })),
  imported: [{ path: ['before'], neutral: null }],
  notes: [{ path: ['text'], neutral: '' }],
  views: [
    { path: ['name'], neutral: '' },
    { path: ['query'], neutral: '' },
  ],
  summaries: [{ path: ['override', 'note'], neutral: '' }],
  cases: [{ path: ['events', '*', 'note'], neutral: '' }],
};

export interface SealedField {
  /** Property names from the row down; `*` is every entry of a list. */
  readonly path: readonly string[];
  readonly neutral: string | null;
}
