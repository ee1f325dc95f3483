import type { CareView } from '@/components/sidepanel/care/care-view';
import type { NextStep } from '@/lib/core/model/next-step';

/** The care for a made-up contact of whom nothing is known but the step. */
export function care(part: Partial<CareView> & { readonly step: NextStep }): CareView {
  return {
    stepUntil: null,
    tier: 'growth',
    tierSet: false,
    waiting: null,
    window: null,
    quiet: null,
    intent: null,
    cause: { known: null, hypotheses: [] },
    missing: [],
    offers: [],
    budget: null,
    course: null,
    messages: [],
    profile: { id: 'made-up' },
    phrases: 6,
    model: null,
    ...part,
  };
}
