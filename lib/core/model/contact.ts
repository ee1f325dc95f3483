export type ContactKind = 'person' | 'group';

/** How well the page tells who this is: by a stable id, or by name and picture only. */
export type IdentityStrength = 'strong' | 'weak';

/** How many a group had, as the operator read it off the page: no page tells it reliably. */
export interface MemberCount {
  /** ms */
  readonly at: number;
  readonly count: number;
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
  /** Of a group, oldest first, one a day; missing when nobody counted. */
  readonly members?: readonly MemberCount[];
}
