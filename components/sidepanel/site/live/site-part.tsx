import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import type { SiteDefinition } from '@/lib/sites/definition';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import { PICKABLE, type PickableField } from '@/lib/sites/local/pickable';
import type { Database } from '@/lib/storage/db';
import { LinksPart } from '../../links/live/links-part';
import type { TabPage } from '../../live/use-tab-page';
import { usePanel } from '../../panel-context';
import { PickPart } from '../../teach/pick-part';
import { ReadPageCard } from '../../teach/read-page-card';
import { ConsentPart } from '../consent-part';
import { IdPart } from '../id-part';
import { ImportPart } from '../import-part';
import { LocalPart } from '../local-part';
import { RepairPart } from '../repair-part';
import { SiteHealthCard } from '../site-health-card';
import { makeSiteActions } from './make-site-actions';
import { siteViewOf } from './site-view-of';
import { useLook } from './use-look';
import { useStill } from './use-still';

interface SitePartProps {
  readonly db: Database;
  readonly tabPage: TabPage;
}

/** What the panel has to say of the page itself: how it is read, what can be taught, who is linked. */
export function SitePart({ db, tabPage }: SitePartProps) {
  const { language } = usePanel();
  const { tab, granted, loading } = tabPage;
  const page = useStill(tabPage.page, tab);
  const site = page?.site ?? null;
  const known = useLiveQuery(async () => {
    const sites = effectiveSites(await db.definitions.toArray());
    if (site === null) return { definition: null, records: null };
    const [local, check, history] = await Promise.all([
      db.definitions.get(site),
      db.checks.get(site),
      db.health.where('site').equals(site).toArray(),
    ]);
    const definition = sites.find(({ id }) => id === site) ?? null;
    return { definition, records: { local, check, history } };
  }, [db, site]);
  const latest = useRef<SiteDefinition | null>(null);
  latest.current = known?.definition ?? null;
  useLook(db, tab, known?.definition ?? null, page?.health.verdict === 'ok');
  const actions = useMemo(
    () =>
      tab === null
        ? null
        : makeSiteActions({
            tab,
            db,
            definition: () => latest.current,
            language,
          }),
    [tab, db, language],
  );
  if (loading || !actions || !known) return null;
  if (!page || !known.records) {
    return granted ? (
      <>
        <ReadPageCard key={tabPage.url} actions={actions} />
        <ImportPart actions={actions} />
      </>
    ) : null;
  }
  const view = siteViewOf(page, known.definition ?? undefined, known.records, language);
  const optIn = known.definition?.optIn;
  const amiss = view.verdict === 'broken' || view.verdict === 'degraded';
  const { definition } = known;
  const byName = definition?.thread && definition.list?.id.length === 0;
  const first = view.fields.find(({ verdict, name }) => verdict !== 'ok' && name in PICKABLE);
  return (
    <>
      {page.open ? <LinksPart key={page.open} db={db} contact={page.open} /> : null}
      <SiteHealthCard key={site} view={view} actions={actions} open={amiss}>
        {amiss ? <RepairPart actions={actions} /> : null}
        <PickPart
          key={first?.name ?? 'any'}
          actions={actions}
          {...(first ? { first: first.name as PickableField } : {})}
        />
        {byName ? <IdPart key={`ids ${site}`} actions={actions} /> : null}
        {view.local ? <LocalPart local={view.local} actions={actions} /> : null}
        <ImportPart actions={actions} />
        {optIn ? (
          <ConsentPart
            rule={optIn.rule[language === 'en' ? 'en' : 'zh']}
            onWithdraw={actions.withdraw}
          />
        ) : null}
      </SiteHealthCard>
    </>
  );
}
