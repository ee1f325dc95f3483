import type { SiteChanged } from '@/lib/messaging/site-schemas';
import type { Verdict } from '@/lib/sites/health';
import type { HealthChange, ImportResult, LocalView, Proof } from '../../sidepanel/site/site-view';

export const READS = ['list', 'thread', 'compose', 'fields'] as const;

/** One site as the desk shows it. */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  /** Address patterns of its pages; empty for a product hosted anywhere. */
  readonly places: readonly string[];
  /** What leave is asked for; empty where the address has to be given. */
  readonly origins: readonly string[];
  /** All of `origins` are granted. */
  readonly granted: boolean;
  /** It is a page of our own. */
  readonly bundled: boolean;
  readonly reads: readonly (typeof READS)[number][];
  readonly proof: Proof;
  /** The platform's rule that has to be agreed to; null without one. */
  readonly rule: string | null;
  readonly agreed: boolean;
  readonly limits: readonly string[];
  readonly contacts: number;
  /** ms; when it was open and readable last. */
  readonly lastSeen: number | null;
  readonly verdict: Verdict | null;
  /** Newest first. */
  readonly history: readonly HealthChange[];
  readonly local: LocalView | null;
}

/** An address leave was given for, and the sites that read there. */
export interface GrantedOrigin {
  readonly pattern: string;
  readonly sites: readonly string[];
}

export interface SitesData {
  readonly sites: readonly SiteRow[];
  readonly origins: readonly GrantedOrigin[];
}

/** What the page asks of the browser, and of files. */
export interface SitesReach {
  /** Asks the browser for leave; called in the click itself. */
  readonly enable: (origins: readonly string[]) => Promise<boolean>;
  readonly revoke: (origins: readonly string[]) => Promise<boolean>;
  readonly exportLocal: (site: string) => Promise<void>;
  readonly readFile: (file: File) => Promise<ImportResult>;
  readonly importData: (
    data: Readonly<Record<string, unknown>>,
    accepted: boolean,
  ) => Promise<SiteChanged>;
  readonly changeLocal: (
    site: string,
    what: 'undo' | 'remove',
    accepted: boolean,
  ) => Promise<SiteChanged>;
}
