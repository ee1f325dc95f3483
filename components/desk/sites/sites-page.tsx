import { useState } from 'react';
import { deskSitesTexts } from '@/lib/i18n/desk/sites';
import { ImportPart } from '../../sidepanel/site/import-part';
import '../../sidepanel/site/site.css';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { AddOrigin } from './add-origin';
import { findSites } from './find-sites';
import { OriginsCard } from './origins-card';
import { SiteItem } from './site-item';
import './sites.css';
import type { SiteRow, SitesData, SitesReach } from './sites-data';

interface SitesPageProps {
  readonly data: SitesData | undefined;
  readonly reach: SitesReach;
}

/** Which pages are read, how well, and the way out of each. */
export function SitesPage({ data, reach }: SitesPageProps) {
  const { language, texts } = useDesk();
  const own = deskSitesTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.sites} lead={typeset(own.lead)} />
      {data ? (
        <>
          <SiteLists data={data} reach={reach} />
          <OriginsCard data={data} reach={reach} />
          <Card title={own.add.title}>
            <AddOrigin reach={reach} />
          </Card>
          <Card title={own.file.title}>
            <p className="soft section-lead">{own.file.lead}</p>
            <ImportPart actions={reach} />
          </Card>
        </>
      ) : (
        <PageLoading />
      )}
    </>
  );
}

function SiteLists({ data, reach }: { data: SitesData; reach: SitesReach }) {
  const { language } = useDesk();
  const own = deskSitesTexts(language);
  const [typed, setTyped] = useState('');
  const found = findSites(data.sites, typed);
  const used = found.filter(isUsed);
  const others = found.filter((site) => !isUsed(site));
  const list = (title: string, sites: readonly SiteRow[], lead?: string) =>
    sites.length === 0 ? null : (
      <Card title={title} aside={String(sites.length)}>
        {lead ? <p className="note">{typeset(lead)}</p> : null}
        <ul className="sites">
          {sites.map((site) => (
            <SiteItem key={site.id} site={site} reach={reach} />
          ))}
        </ul>
      </Card>
    );
  return (
    <>
      <div className="sites-search">
        <TextField
          label={own.search}
          hideLabel
          type="search"
          placeholder={own.searchHint}
          value={typed}
          onChange={setTyped}
        />
      </div>
      {found.length === 0 ? (
        <p className="soft" role="status">
          {typeset(own.noneFound(typed.trim()))}
        </p>
      ) : null}
      {list(own.used, used)}
      {list(own.others, others, own.reason)}
    </>
  );
}

function isUsed({ granted, contacts, lastSeen, local, origins }: SiteRow): boolean {
  return (granted && origins.length > 0) || contacts > 0 || lastSeen !== null || local !== null;
}
