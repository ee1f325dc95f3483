import type { Cause } from './cause';
import type { Tier } from './tier';

/** What kind of amends: cause `need` asks for a solution, `experience` for service, `value` for a benefit. */
export const OFFER_KINDS = ['solution', 'service', 'benefit'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Something we may give. Its words are the only ones in which money may reach a customer. */
export interface Offer {
  readonly id: string;
  readonly kind: OfferKind;
  /** For the operator's eyes. */
  readonly name: string;
  /** Put into the message as it stands, by the language of the draft. */
  readonly words: { readonly 'zh-CN': string; readonly en: string };
  /** What it costs us, in cents (分). */
  readonly cost: number;
  /** Causes and tiers it fits. */
  readonly causes: readonly Cause[];
  readonly tiers: readonly Tier[];
  /** Days it can be used; null without end. */
  readonly validDays: number | null;
  /** Least purchase to use it, in cents; 0 by default: thresholds drive people away (S0.7.c). */
  readonly threshold: number;
  readonly active: boolean;
}

export const ENTRY_STATES = ['reserved', 'spent', 'void'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** One use of an offer. Reserved when inserted, spent when seen sent, void when taken back or never sent. */
export interface LedgerEntry {
  readonly id: string;
  readonly offer: string;
  /** Copies, so that the books stay true when the catalogue changes. */
  readonly offerName: string;
  readonly kind: OfferKind;
  readonly contact: string;
  readonly tier: Tier;
  readonly cause: Cause | null;
  /** Cents. */
  readonly cost: number;
  /** Month of the operator's day it counts in, `2026-11`. */
  readonly month: string;
  readonly state: EntryState;
  /** ms */
  readonly reservedAt: number;
  /** ms; when it was spent or voided. */
  readonly settledAt: number | null;
}

/** Why no money could be reserved. */
export const REFUSALS = [
  'unknown-offer',
  'inactive',
  'wrong-cause',
  'cause-unknown',
  'wrong-tier',
  'contact-cap',
  'tier-cap',
  'month-cap',
  'do-not-disturb',
] as const;
export type Refusal = (typeof REFUSALS)[number];
