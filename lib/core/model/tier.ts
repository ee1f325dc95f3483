/** Customers by worth, best first: about 10, 30 and 60 of 100 (S0.4.a). */
export const TIERS = ['loyal', 'growth', 'edge'] as const;
export type Tier = (typeof TIERS)[number];
