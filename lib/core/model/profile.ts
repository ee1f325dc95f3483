import type { Tier } from './tier';

/** A yearly day. Lunar days follow the Chinese calendar; a leap month's day is kept in the plain month. */
export interface YearlyDay {
  readonly calendar: 'solar' | 'lunar';
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31, lunar 1 to 30 */
  readonly day: number;
}

export interface Purchase {
  /** Day, ms at its start in the operator's day. */
  readonly at: number;
  readonly what: string;
  /** Months of warranty; 0 none. */
  readonly warrantyMonths: number;
}

/** A benefit the contact holds that can run out (S0.1.a). */
export interface HeldCoupon {
  readonly what: string;
  /** ms */
  readonly expiresAt: number;
}

/** What a CRM page's own labels tell of a contact. */
export type PageFields = Partial<Pick<Profile, 'birthday' | 'spend' | 'tags' | 'tier'>>;

/**
 * What the operator or a CRM page knows of a contact beyond their messages. Every field may be
 * missing: what is missing is never guessed and never said.
 */
export interface Profile {
  /** The contact's id. */
  readonly id: string;
  /** The operator's own name for them (备注), and the last four digits of their phone. */
  readonly remark?: string;
  readonly phoneTail?: string;
  /** How to call them: `王姐`. */
  readonly address?: string;
  /** What they have of ours, as a noun. */
  readonly product?: string;
  /** What was last talked about, as a noun. */
  readonly topic?: string;
  readonly tags?: readonly string[];
  /** Cents, last twelve months. */
  readonly spend?: number;
  /** Set by the operator; else by percentile. */
  readonly tier?: Tier;
  readonly birthday?: YearlyDay;
  /** Birth day of a child, ms at its start. */
  readonly childBorn?: number;
  readonly purchases?: readonly Purchase[];
  readonly coupons?: readonly HeldCoupon[];
  /** Cents to the next reward, and what it is (S0.4.l). */
  readonly nextReward?: { readonly gap: number; readonly gain: string };
  /** As last read from a CRM page; the operator's own entries above go before it. */
  readonly seen?: PageFields;
}

/** The profile as it is used: the operator's own entries, and where there is none, the page's. */
export function knownProfile({ seen, ...own }: Profile): Profile {
  return { ...seen, ...own };
}
