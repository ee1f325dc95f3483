/**
 * What an operator points at to teach a page from nothing, in the order they are led through it. The
 * heading is asked for only where no words outside of the list repeat a name of it.
 */
export const POINTS = ['row', 'name', 'time', 'theirs', 'ours', 'heading', 'box'] as const;

export type Point = (typeof POINTS)[number];

/** The elements pointed at so far. Two of `row`: any parts of two rows. */
export type Pointed = Readonly<Partial<Record<Point, readonly Element[]>>>;

/** Elements that can be pointed at for one point, at most. */
export const MOST_POINTED: Readonly<Record<Point, number>> = {
  row: 2,
  name: 1,
  time: 1,
  theirs: 2,
  ours: 2,
  heading: 1,
  box: 1,
};
