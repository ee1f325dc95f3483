/** What brings the odds of the shipped curves to a horizon. Written by `npm run fit`. */
export const HORIZONS: readonly { days: number; shift: number; scale: number }[] = [
  { days: 7, shift: 0.0791, scale: 1.0456 },
  { days: 14, shift: -0.0331, scale: 1.0119 },
  { days: 21, shift: -0.041, scale: 1.0089 },
  { days: 30, shift: 0, scale: 1 },
  { days: 45, shift: 0.0262, scale: 1.0008 },
  { days: 60, shift: 0.0436, scale: 0.9967 },
  { days: 90, shift: 0.0468, scale: 0.9875 },
];
