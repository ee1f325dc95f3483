import { FEATURES } from '@/lib/core/risk/features';
import type { AdditiveModel } from './additive-fit';

/** The fitted numbers as a source file, rounded to four places. */
export function curvesSource(model: AdditiveModel, used: readonly string[]): string {
  const list = (values: readonly number[]) =>
    `[${values.map((v) => Number(v.toFixed(4))).join(', ')}]`;
  const curves = FEATURES.map((name, i) => {
    const curve = model.curves[i];
    return `  ${name}: { knots: ${list(curve?.knots ?? [])}, values: ${list(curve?.values ?? [])} },`;
  });
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted, equal by chance.
import type { Curve } from './additive';
import type { RiskFeature } from './features';

// Written by \`npm run fit\`, not by hand. Learned from: ${used.join(', ')}.

/** Log-odds when every curve says 0. */
export const INTERCEPT = ${Number(model.intercept.toFixed(4))};

/** What each feature adds to the log-odds of no message within 30 days. */
export const CURVES: Readonly<Record<RiskFeature, Curve>> = {
${curves.join('\n')}
};
`;
}

/** The lines that carry the odds of other horizons, as a source file. */
export function horizonsSource(
  lines: readonly { days: number; line: readonly [number, number] }[],
): string {
  const rows = lines.map(
    ({ days, line: [shift, scale] }) =>
      `  { days: ${days}, shift: ${Number(shift.toFixed(4))}, scale: ${Number(scale.toFixed(4))} },`,
  );
  return `/** What brings the odds of the shipped curves to a horizon. Written by \`npm run fit\`. */
export const HORIZONS: readonly { days: number; shift: number; scale: number }[] = [
${rows.join('\n')}
];
`;
}
