import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { useDesk } from '../desk-context';
import type { SiteRow, SitesReach } from './sites-data';

interface EnableButtonProps {
  readonly site: SiteRow;
  readonly reach: Pick<SitesReach, 'enable'>;
  /** What must be agreed to first; false while it is not. */
  readonly agreed?: boolean;
}

/** Asks the browser for leave to read a site; why, is said beside it. */
export function EnableButton({ site, reach, agreed = true }: EnableButtonProps) {
  const { language, showToast, ask } = useDesk();
  const own = deskSitesTexts(language);
  const [phase, run] = useAction();
  const enable = () =>
    run(async () => {
      const ok = await reach.enable(site.origins);
      if (ok && site.rule !== null) await ask('site/consent', { site: site.id, given: true });
      showToast({ message: ok ? own.enabled(site.name) : own.refused });
    });
  return (
    <Button
      busy={phase === 'busy'}
      disabled={!agreed}
      aria-label={own.enableLabel(site.name)}
      title={own.reason}
      onClick={enable}
    >
      {own.enable}
    </Button>
  );
}
