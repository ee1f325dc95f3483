import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { Card } from '../../ui/card';
import { FoldCard } from '../../ui/fold-card';
import { Notice } from '../../ui/notice';
import { useDesk } from '../desk-context';
import { EmptyNote } from '../empty-note';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { ChoresCard } from './chores-card';
import { GroupItem } from './group-item';
import { type GroupRow, type GroupsData, needsLook } from './groups-data';
import '../tasks/tasks.css';
import './groups.css';

/** Groups that go quiet, are flooded or shrink, and what to tidy in them. */
export function GroupsPage({ data }: { data: GroupsData | 'failed' | undefined }) {
  const { language, texts } = useDesk();
  const own = deskGroupsTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.groups} lead={own.lead} />
      {data === undefined ? <PageLoading /> : null}
      {data === 'failed' ? (
        <Notice tone="bad" icon="warning">
          {own.failed}
        </Notice>
      ) : null}
      {data && data !== 'failed' ? <Groups data={data} /> : null}
    </>
  );
}

function Groups({ data }: { data: GroupsData }) {
  const { language } = useDesk();
  const own = deskGroupsTexts(language);
  const { groups } = data;
  if (groups.length === 0) {
    return (
      <>
        <EmptyNote title={own.empty.title}>{own.empty.body}</EmptyNote>
        <Unseen />
      </>
    );
  }
  const attention = groups.filter(needsLook);
  const away = groups.filter((row) => row.done || row.snoozedUntil !== null);
  const fine = groups.filter((row) => !attention.includes(row) && !away.includes(row));
  return (
    <>
      <Figures groups={groups} />
      <ChoresCard data={data} />
      <Section title={own.attention} rows={attention} />
      <Section title={own.fine} rows={fine} />
      <Section title={own.putAway} rows={away} />
      <Unseen />
    </>
  );
}

function Section({ title, rows }: { title: string; rows: readonly GroupRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Card title={title} aside={rows.length}>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="group">
            <GroupItem row={row} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Figures({ groups }: { groups: readonly GroupRow[] }) {
  const { language } = useDesk();
  const { figures } = deskGroupsTexts(language);
  const having = (...wanted: readonly string[]) =>
    groups.filter(({ problems }) => problems.some((problem) => wanted.includes(problem))).length;
  const shown = [
    [figures.all, groups.length],
    [figures.silent, having('silent')],
    [figures.flooded, having('flooded')],
    [figures.fewer, having('shrinking', 'fading', 'quiet')],
    [figures.fine, groups.filter(({ problems }) => problems.length === 0).length],
  ] as const;
  return (
    <dl className="group-figures">
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Unseen() {
  const { language } = useDesk();
  const { title, ...spots } = deskGroupsTexts(language).unseen;
  return (
    <FoldCard title={title}>
      <ul className="group-unseen">
        {Object.entries(spots).map(([key, spot]) => (
          <li key={key}>{spot}</li>
        ))}
      </ul>
    </FoldCard>
  );
}
