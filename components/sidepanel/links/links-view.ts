import type { IdentityStrength } from '@/lib/core/model/contact';
import type { LinkReason } from '@/lib/core/model/contact-link';

/** Somebody on another site. */
export interface LinkedPerson {
  readonly id: string;
  readonly name: string;
  /** As operators call the site. */
  readonly site: string;
  /** ms; null when never seen. */
  readonly lastInboundAt: number | null;
  readonly lastOutboundAt: number | null;
  readonly reason: LinkReason;
  /** Linked along another: nothing of this contact's own to take back. */
  readonly direct: boolean;
}

/** Who the open contact is elsewhere. */
export interface LinksView {
  readonly contact: string;
  readonly identity: IdentityStrength;
  readonly linked: readonly LinkedPerson[];
  readonly suggested: readonly LinkedPerson[];
}

/** What the operator says of two contacts. */
export interface LinkActions {
  link(contact: string, other: string, same: boolean, reason: LinkReason): Promise<void>;
  unlink(contact: string, other: string): Promise<void>;
  /** Contacts of other sites by a part of their name, a few. */
  search(contact: string, query: string): Promise<readonly LinkedPerson[]>;
}
