/** One feature's effect in log-odds: straight lines between knots, level outside them. */
export interface Curve {
  readonly knots: readonly number[];
  readonly values: readonly number[];
}

/** The effect of a feature's value. */
export function effectOf({ knots, values }: Curve, value: number): number {
  const last = knots.length - 1;
  if (value <= (knots[0] as number)) return values[0] as number;
  if (value >= (knots[last] as number)) return values[last] as number;
  let i = 0;
  while (value >= (knots[i + 1] as number)) i++;
  const from = knots[i] as number;
  const share = (value - from) / ((knots[i + 1] as number) - from);
  return (values[i] as number) * (1 - share) + (values[i + 1] as number) * share;
}
