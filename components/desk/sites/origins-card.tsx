import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { Card } from '../../ui/card';
import { useDesk } from '../desk-context';
import { joinWords } from '../join-words';
import { RevokeButton } from './revoke-button';
import type { SitesData, SitesReach } from './sites-data';

/** Every address leave was given for, with the way back. */
export function OriginsCard({ data, reach }: { data: SitesData; reach: SitesReach }) {
  const { language } = useDesk();
  const own = deskSitesTexts(language).origins;
  return (
    <Card title={own.title} aside={data.origins.length > 0 ? String(data.origins.length) : null}>
      <p className="soft section-lead">{data.origins.length > 0 ? own.lead : own.none}</p>
      <ul className="sites">
        {data.origins.map(({ pattern, sites }) => (
          <li key={pattern} className="site-line">
            <div className="site-name">
              <code>{pattern}</code>
              <span className="note">
                {sites.length > 0 ? joinWords(sites, language) : own.unknown}
              </span>
            </div>
            <RevokeButton place={pattern} origins={[pattern]} reach={reach} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
