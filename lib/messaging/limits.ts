/** Bounds of one batch of observations. A page with more is read in several. */
export const MAX_CONTACTS = 300;
export const MAX_INTERACTIONS = 500;
/** Flags told to a page before it shows their contacts. */
export const MAX_AHEAD = 1000;
