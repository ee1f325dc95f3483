import type { CareCase, CaseStep } from '../../model/care-case';
import { MINUTE } from '../../model/interaction';

/**
 * Is this step what the case's last one said, less than a minute ago? Then it is the same step told
 * twice: a page that got no answer asks again, and must not count double.
 * @param at ms
 */
export function isSaidAgain(care: CareCase | null, step: CaseStep, at: number): boolean {
  const last = care?.events.at(-1);
  if (!last || last.undone || Math.abs(at - last.at) > MINUTE) return false;
  const { n: _, at: __, ...said } = last;
  return formOf(said) === formOf(step);
}

function formOf(step: object): string {
  return JSON.stringify(Object.entries(step).sort(([a], [b]) => (a < b ? -1 : 1)));
}
