import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { formatAgo } from '@/lib/i18n/duration';
import { siteHealthTexts } from '@/lib/i18n/site-health';
import { Icon } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { EnableButton } from './enable-button';
import { evidenceLabel } from './evidence-label';
import { SiteDetails } from './site-details';
import type { SiteRow, SitesReach } from './sites-data';

/** A site in one line; all about it when unfolded. */
export function SiteItem({ site, reach }: { site: SiteRow; reach: SitesReach }) {
  const { language, now } = useDesk();
  const own = deskSitesTexts(language);
  const { verdict, lastSeen, contacts } = site;
  const facts = [
    ...(isPage(site) ? [evidenceLabel(site, language)] : []),
    ...(contacts > 0 ? [own.contacts(contacts)] : []),
    ...(lastSeen === null ? [] : [own.lastSeen(formatAgo(lastSeen, now, language))]),
  ];
  return (
    <li className="site-item">
      <div className="site-line">
        <div className="site-name">
          <strong>{site.name}</strong>
          <span className="note">{typeset(facts.join(' · '))}</span>
        </div>
        {verdict ? (
          <span className={`site-verdict site-${verdict}`}>
            {siteHealthTexts(language).verdicts[verdict]}
          </span>
        ) : null}
        <SiteState site={site} reach={reach} />
      </div>
      <details className="site-fold">
        <summary aria-label={own.details(site.name)}>
          <Icon name="chevron" />
        </summary>
        <SiteDetails site={site} reach={reach} />
      </details>
    </li>
  );
}

/** Files that were imported, and sites nobody defines any more, are no page to be read. */
function isPage({ reads }: SiteRow): boolean {
  return reads.length > 0;
}

/** Whether the site is read, or the button that has it read. */
function SiteState({ site, reach }: { site: SiteRow; reach: SitesReach }) {
  const own = deskSitesTexts(useDesk().language);
  if (site.bundled) return <span className="tag">{own.state.bundled}</span>;
  if (site.rule !== null && !site.agreed) return <span className="tag">{own.state.agree}</span>;
  if (!isPage(site)) return null;
  if (site.origins.length === 0) return <span className="note">{own.state.hosted}</span>;
  if (site.granted) return <span className="tag tag-good">{own.state.on}</span>;
  return <EnableButton site={site} reach={reach} />;
}
