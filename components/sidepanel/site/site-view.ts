import type { FieldVerdict } from '@/lib/core/health/judge-field';
import type { EditionOrigin } from '@/lib/core/model/local-definition';
import type { Verdict } from '@/lib/sites/health';
import type { ImportFault } from '@/lib/sites/teach/local-site';
import type { SiteView } from '../panel-state';

/** How one field is read on this page, now. */
export interface FieldView {
  readonly name: string;
  readonly verdict: FieldVerdict;
  readonly expected: number;
  readonly seen: number;
  /** Worst rank that won: 0 the best source, -1 none. */
  readonly rank: number;
  /** Best rank it was ever read by here, where that is better; an early warning. */
  readonly before: number | null;
}

export interface HealthChange {
  readonly at: number;
  readonly verdict: Verdict;
  /** Fields that were amiss. */
  readonly amiss: readonly string[];
}

/** What the operator laid over a definition, or all of it. */
export interface LocalView {
  /** null: removed, and can be brought back. */
  readonly current: {
    readonly number: number;
    readonly origin: EditionOrigin;
    readonly at: number;
  } | null;
  readonly earlier: number;
  readonly layered: boolean;
  /** This build can read it. */
  readonly usable: boolean;
}

/** How well it is known that the definition reads right. */
export type Proof =
  | { readonly kind: 'live'; readonly since: number }
  | { readonly kind: 'tests' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'own' };

/** The page in the tab, as it is read. */
export interface SiteHealthView {
  readonly site: SiteView;
  readonly verdict: Verdict;
  readonly fields: readonly FieldView[];
  readonly proof: Proof;
  readonly limits: readonly string[];
  /** Newest first. */
  readonly history: readonly HealthChange[];
  readonly local: LocalView | null;
}

/** A file that could be imported. */
export interface ImportPreview {
  readonly name: string;
  /** Address patterns; empty: wherever the page looks like it. */
  readonly matches: readonly string[];
  /** Fields that a layer changes; null for a whole definition. */
  readonly changes: readonly string[] | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export type ImportResult =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly fault: ImportFault };
