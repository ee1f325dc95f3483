import type {
  BadgePlace,
  ComposeDefinition,
  ListDefinition,
  SiteDefinition,
  ThreadDefinition,
} from '../definition';

/** What an operator changed of a built-in definition: keys that stand instead of its own. */
export interface SiteLayer {
  /** Id of the definition it lies over. */
  readonly over: string;
  /** Version of that definition when the change was made. */
  readonly overVersion: number;
  /** Raised with every change. */
  readonly version: number;
  readonly list?: Partial<ListDefinition>;
  readonly thread?: Partial<ThreadDefinition>;
  readonly compose?: Partial<ComposeDefinition>;
  readonly badge?: BadgePlace;
}

/** What a file of the operator's holds. */
export type LocalSite =
  | { readonly kind: 'definition'; readonly definition: SiteDefinition }
  | { readonly kind: 'layer'; readonly layer: SiteLayer };

/** Why a file isn't taken; `faults` name where in it and what. */
export interface ImportFault {
  readonly refused:
    | 'too-big'
    | 'not-json'
    | 'not-a-site-file'
    | 'newer-format'
    | 'faulty'
    | 'too-wide';
  readonly faults: readonly { readonly at: string; readonly problem: string }[];
}
