import { type Strategy, strategySchema } from '@/lib/core/strategy/strategy';

/** Paths of what is wrong: `tiers.edge.patience`. The schema is the one the background checks by. */
export function strategyErrors(strategy: Strategy): ReadonlySet<string> {
  const parsed = strategySchema.safeParse(strategy);
  const paths = new Set(
    parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.')),
  );
  if (strategy.loyalShare + strategy.growthShare > 1) paths.add('growthShare');
  return paths;
}
