export type ContactKind = 'person' | 'group';

/** How well the page tells who this is: by a stable id, or by name and picture only. */
export type IdentityStrength = 'strong' | 'weak';

/** How many a group had. */
export interface MemberCount {
  /** ms */
  readonly at: number;
  readonly count: number;
  /** Read from the page; else the operator counted. Neither takes the place of the other. */
  readonly from?: 'page';
}

/**
 * Who wrote in a group in one week, so that they can be counted and not be named: every sender sets
 * one of 512 places, chosen by a hash with the group in it.
 */
export interface TalkerWeek {
  /** Weeks since 1970 UTC. */
  readonly week: number;
  /** One bit a place, hex. */
  readonly places: string;
}

/** Who a contact is. Display fields only; what was observed lives in the summary. */
export interface Contact {
  readonly id: string;
  readonly site: string;
  /** Account or origin within the site. */
  readonly scope: string;
  readonly kind: ContactKind;
  readonly identity: IdentityStrength;
  readonly name: string;
  /** ms; first time any observer saw this contact. */
  readonly firstSeenAt: number;
  /** Of a group, oldest first, one a day of each source; missing when nobody counted. */
  readonly members?: readonly MemberCount[];
  /** Of a group: who wrote, to be counted and not named. Oldest first. */
  readonly talkers?: readonly TalkerWeek[];
}
