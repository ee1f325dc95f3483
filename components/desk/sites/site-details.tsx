import { useState } from 'react';
import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { HealthHistory } from '../../sidepanel/site/health-history';
import { LocalPart } from '../../sidepanel/site/local-part';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { joinWords } from '../join-words';
import { useSave } from '../use-save';
import { EnableButton } from './enable-button';
import { EraseSite } from './erase-site';
import { RevokeButton } from './revoke-button';
import type { SiteRow, SitesReach } from './sites-data';

interface SiteDetailsProps {
  readonly site: SiteRow;
  readonly reach: SitesReach;
}

/** All about one site: what is read, its rule, what the operator taught, its past, and the way out. */
export function SiteDetails({ site, reach }: SiteDetailsProps) {
  const { language } = useDesk();
  const own = deskSitesTexts(language);
  return (
    <div className="site-details">
      <dl className="site-facts">
        <dt>{own.reads.title}</dt>
        <dd>
          {site.reads.length > 0
            ? typeset(
                joinWords(
                  site.reads.map((part) => own.reads[part]),
                  language,
                ),
              )
            : own.reads.none}
        </dd>
        {site.bundled ? null : (
          <>
            <dt>{own.places}</dt>
            <dd>
              {site.places.length === 0
                ? own.anywhere
                : site.places.map((place) => <code key={place}>{place}</code>)}
            </dd>
          </>
        )}
      </dl>
      {site.rule === null ? null : <Rule site={site} reach={reach} />}
      {site.limits.length > 0 ? (
        <details className="site-more">
          <summary>{own.limits}</summary>
          <ul className="site-limits">
            {site.limits.map((limit) => (
              <li key={limit}>{typeset(limit)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <HealthHistory history={site.history} />
      {site.local ? (
        <LocalPart
          local={site.local}
          actions={{
            changeLocal: (what, accepted) => reach.changeLocal(site.id, what, accepted),
            exportLocal: () => reach.exportLocal(site.id),
          }}
        />
      ) : null}
      <div className="row">
        {site.granted && site.origins.length > 0 ? (
          <RevokeButton place={site.name} origins={site.origins} reach={reach} />
        ) : null}
        <EraseSite site={site} />
      </div>
    </div>
  );
}

/** The platform's rule: agreed to before anything is read, and the way back. */
function Rule({ site, reach }: SiteDetailsProps) {
  const { language, ask } = useDesk();
  const own = deskSitesTexts(language);
  const [agreed, setAgreed] = useState(false);
  const [busy, save] = useSave();
  return (
    <section className="site-part" aria-label={own.rule}>
      <h3>{own.rule}</h3>
      <Notice tone="bad">{typeset(site.rule ?? '')}</Notice>
      {site.agreed ? (
        <div className="row">
          <span className="note">{own.agreed}</span>
          <Button
            busy={busy}
            onClick={() =>
              save(() => ask('site/consent', { site: site.id, given: false }), own.withdrawn)
            }
          >
            {own.withdraw}
          </Button>
        </div>
      ) : (
        <div className="row">
          <label className="site-agree">
            <input
              type="checkbox"
              checked={agreed}
              onChange={(event) => setAgreed(event.target.checked)}
            />
            <span>{own.agree}</span>
          </label>
          <EnableButton site={site} reach={reach} agreed={agreed} />
        </div>
      )}
    </section>
  );
}
