/** Bounds of one batch of observations. A page with more is read in several. */
export const MAX_CONTACTS = 300;
export const MAX_INTERACTIONS = 500;
