import { type ReactNode, useState } from 'react';
import { siteHealthTexts } from '@/lib/i18n/site-health';
import type { SiteChanged } from '@/lib/messaging/site-schemas';
import { useAction } from '../../hooks/use-action';
import { useSurface } from '../../hooks/use-surface';
import { IdentityQuestion } from './identity-question';

type Change = (accepted: boolean) => Promise<SiteChanged>;

/**
 * Makes a change of a definition, and asks once more where it would make strangers of known contacts.
 * @param onDone after it was made
 * @returns runs a change; whether one is under way; the question or error to show, if any
 */
export function useChange(
  onDone: () => void,
): readonly [run: (change: Change) => void, busy: boolean, shown: ReactNode] {
  const { language } = useSurface();
  const [phase, run] = useAction();
  const [asked, setAsked] = useState<{ change: Change; contacts: number } | null>(null);
  const attempt = (change: Change, accepted: boolean) =>
    run(async () => {
      const result = await change(accepted);
      setAsked(result.kind === 'identity' ? { change, contacts: result.contacts } : null);
      if (result.kind === 'done') onDone();
    });
  const shown = asked ? (
    <IdentityQuestion
      contacts={asked.contacts}
      busy={phase === 'busy'}
      onAccept={() => attempt(asked.change, true)}
      onCancel={() => setAsked(null)}
    />
  ) : (
    <p className="soft-note" role="alert">
      {phase === 'failed' ? siteHealthTexts(language).failed : null}
    </p>
  );
  return [(change) => attempt(change, false), phase === 'busy', shown];
}
