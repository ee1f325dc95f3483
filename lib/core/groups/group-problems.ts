import type { Assessment } from '../model/assessment';
import type { GroupLook } from './group-look';
import type { MemberChange } from './member-counts';

/**
 * What may be wrong with a group, gravest first. `silent` half a month without a word of a member
 * (S0.2.b), `flooded` by our promotions (S0.2.c, S3.2.1.b), `shrinking` by
 * counts of its members or lines of those who went, `quiet` for longer than it usually is, `fading` with fewer messages of members than the month before.
 */
export const GROUP_PROBLEMS = ['silent', 'flooded', 'shrinking', 'quiet', 'fading'] as const;
export type GroupProblem = (typeof GROUP_PROBLEMS)[number];

/** What is wrong with a group, gravest first; empty when nothing is. */
export function problemsOf(
  { level, evidence }: Pick<Assessment, 'level' | 'evidence'>,
  { flood, fading, turnover }: Pick<GroupLook, 'flood' | 'fading' | 'turnover'>,
  change: MemberChange | null,
): GroupProblem[] {
  const fired = new Set(evidence.map(({ signal }) => signal));
  const is: Readonly<Record<GroupProblem, boolean>> = {
    silent: level === 'silent',
    flooded: flood !== null || fired.has('flooding'),
    shrinking: (change?.shrinking ?? false) || turnover.leaving,
    quiet: level !== 'silent' && fired.has('silence'),
    fading: fading && level !== 'silent',
  };
  return GROUP_PROBLEMS.filter((problem) => is[problem]);
}
