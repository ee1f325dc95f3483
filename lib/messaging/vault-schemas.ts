import * as z from 'zod/mini';

const passphrase = z.string().check(z.minLength(8), z.maxLength(200));

/** What is done with the vault. A passphrase is used at once and kept nowhere. */
export const vaultSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.enum(['make', 'open', 'remove']), passphrase }),
  z.strictObject({ what: z.literal('change'), passphrase, next: passphrase }),
  /** `used`: somebody is at one of our pages, so it stays open. */
  z.strictObject({ what: z.enum(['lock', 'used']) }),
  z.strictObject({
    what: z.literal('lock-after'),
    minutes: z.nullable(z.int().check(z.gte(1), z.lte(24 * 60))),
  }),
]);
export const vaultReplySchema = z.enum(['done', 'wrong-passphrase']);
export type VaultAsk = z.infer<typeof vaultSchema>;
