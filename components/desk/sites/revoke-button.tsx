import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { useDesk } from '../desk-context';
import type { SitesReach } from './sites-data';

interface RevokeButtonProps {
  /** What the leave is for, in words. */
  readonly place: string;
  readonly origins: readonly string[];
  readonly reach: Pick<SitesReach, 'revoke'>;
}

/** Takes leave back: the browser forgets it, and open pages are read no more. */
export function RevokeButton({ place, origins, reach }: RevokeButtonProps) {
  const { language, showToast } = useDesk();
  const own = deskSitesTexts(language);
  const [phase, run] = useAction();
  return (
    <Button
      busy={phase === 'busy'}
      aria-label={own.revokeLabel(place)}
      title={own.kept}
      onClick={() =>
        run(async () => {
          const ok = await reach.revoke(origins).catch(() => false);
          showToast({ message: ok ? own.revoked : own.cannotRevoke });
        })
      }
    >
      {own.revoke}
    </Button>
  );
}
