import type { Evidence } from '../model/assessment';
import { recentMoments } from '../rhythm/rings';
import { IN_RING } from '../rhythm/slots';
import { SIGNAL_REGISTRY } from '../signals/registry';
import type { SignalView } from '../signals/signal';

/** Signals whose weight the model's odds hold already. */
export const IN_MODEL: ReadonlySet<string> = new Set(
  SIGNAL_REGISTRY.filter((signal) => signal.inModel).map((signal) => signal.id),
);

/** Every signal that fires, strongest first. */
export function findEvidence(view: SignalView): Evidence[] {
  const found: Evidence[] = [];
  for (const signal of SIGNAL_REGISTRY) {
    const finding = signal.find(view);
    if (finding) found.push({ signal: signal.id, severity: signal.severity, ...finding });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** A flag always says why: when no single signal is clear, the plain facts of the silence. */
export function plainFacts(view: SignalView): Evidence {
  return {
    signal: 'silence',
    severity: 1,
    weight: Math.max(0.1, view.excess),
    params: { days: view.silenceShown, usual: view.usualGap },
    times: recentMoments(view.state, IN_RING),
  };
}
