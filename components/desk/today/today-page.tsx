import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { deskKeysTexts } from '@/lib/i18n/desk/keys';
import { deskTodayTexts } from '@/lib/i18n/desk/today';
import { formatMoney } from '@/lib/i18n/money';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { KeyWords } from '../keys/help-sheet';
import { useKeyRegistry } from '../keys/keys-context';
import { PageHeader } from '../page-header';
import './today.css';
import './today-row.css';
import type { TodayData } from './today-data';
import { TodayList } from './today-list';

interface TodayPageProps {
  readonly data: TodayData | undefined;
  /** More contacts going cold than the day has room for are wanted. */
  readonly onMore: () => void;
  /** Opens a page in a tab of its own. */
  readonly onAddress: (url: string) => void;
  /** A backup is due: whole days since the last, null for never. */
  readonly backup?: { readonly days: number | null } | null;
  /** Address of the practice desk. */
  readonly practice: string;
}

/** What to do today, in one list. */
export function TodayPage({ data, onMore, onAddress, backup, practice }: TodayPageProps) {
  const { language, texts } = useDesk();
  const own = deskTodayTexts(language);
  const { counts } = data ?? {};
  const lead = counts ? own.lead(counts.waiting, counts.cold, counts.task) : '';
  return (
    <>
      <PageHeader
        title={texts.pages.today}
        lead={typeset(lead)}
        actions={data?.anybody ? <Figures data={data} /> : null}
      />
      {!data ? (
        <TodayLoading />
      ) : data.anybody ? (
        <TodayBody data={data} onMore={onMore} onAddress={onAddress} backup={backup ?? null} />
      ) : (
        <Beginning onPractice={() => onAddress(practice)} />
      )}
    </>
  );
}

function Figures({ data }: { data: TodayData }) {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  return (
    <ul className="today-figures note">
      {data.done > 0 ? (
        <li>
          <Icon name="check" />
          {typeset(own.done(data.done))}
        </li>
      ) : null}
      <li>
        <Icon name="gift" />
        <a href="#/offers">{typeset(own.budget(formatMoney(data.budget.left, language)))}</a>
      </li>
    </ul>
  );
}

interface TodayBodyProps {
  readonly data: TodayData;
  readonly onMore: () => void;
  readonly onAddress: (url: string) => void;
  readonly backup: { readonly days: number | null } | null;
}

function TodayBody({ data, onMore, onAddress, backup }: TodayBodyProps) {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  // A row leaves at the click. One that comes back was taken back, and is shown again.
  const keys = data.rows.map(({ key }) => key).join('\n');
  useEffect(() => {
    const known = new Set(keys.split('\n'));
    setGone((all) => {
      const left = [...all].filter((key) => known.has(key));
      return left.length === all.size ? all : new Set(left);
    });
  }, [keys]);
  const onGone = useCallback((key: string, away: boolean) => {
    setGone((all) => {
      const next = new Set(all);
      if (away) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const rows = data.rows.filter(({ key }) => !gone.has(key));
  const shown = (kind: (typeof rows)[number]['kind']) =>
    data.rows.filter((row) => row.kind === kind).length;
  const waitingMore = data.counts.waiting - shown('waiting');
  const tasksMore = data.counts.task - shown('task');

  return (
    <>
      {rows.length === 0 ? (
        <Finished done={data.done} />
      ) : (
        <TodayList data={data} rows={rows} onAddress={onAddress} onGone={onGone} />
      )}
      <div className="today-rest soft">
        {waitingMore > 0 ? <p>{typeset(own.waitingMore(waitingMore))}</p> : null}
        {data.over === null ? <p role="status">{own.counting}</p> : null}
        {data.over?.count ? (
          <p className="row">
            {typeset(own.over(data.over.count, data.over.atLeast))}
            <Button variant="link" onClick={onMore}>
              {own.more}
            </Button>
          </p>
        ) : null}
        {tasksMore > 0 ? (
          <p>
            <a href="#/tasks">{typeset(own.tasksMore(tasksMore))}</a>
          </p>
        ) : null}
        {backup ? (
          <p>
            <a href="#/data">{typeset(own.backup(backup.days))}</a>
          </p>
        ) : null}
      </div>
      {rows.length > 0 ? <KeyHint /> : null}
    </>
  );
}

/** The keys in one line, for who has not met them yet. */
function KeyHint() {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  const keys = deskKeysTexts(language);
  const registry = useKeyRegistry();
  const hints: readonly (readonly [readonly string[], string])[] = [
    [['j', 'k'], own.keys.move],
    [['Enter'], own.open],
    [['e'], own.complete],
    [['s'], own.later],
  ];
  return (
    <div className="today-keys note">
      {hints.map(([each, label]) => (
        <span key={label}>
          <KeyWords keys={each} /> {label}
        </span>
      ))}
      <Button variant="link" onClick={() => registry.open('help')}>
        {keys.help}
      </Button>
    </div>
  );
}

function Finished({ done }: { done: number }) {
  const { language } = useDesk();
  const { finished } = deskTodayTexts(language);
  return (
    <Notice icon="sun" title={finished.title}>
      <p className="soft">{typeset(finished.body(done))}</p>
      {done > 0 ? <p className="soft">{finished.rest}</p> : null}
    </Notice>
  );
}

function Beginning({ onPractice }: { onPractice: () => void }) {
  const { language } = useDesk();
  const { empty } = deskTodayTexts(language);
  return (
    <Notice icon="spark" title={empty.title}>
      <p className="soft">{empty.body}</p>
      <div className="row">
        <a className="button button-primary" href="#/welcome">
          <span>{empty.welcome}</span>
        </a>
        <Button onClick={onPractice}>{empty.practice}</Button>
        <a className="button button-secondary" href="#/import">
          <span>{empty.import}</span>
        </a>
      </div>
    </Notice>
  );
}

interface NoticeProps {
  readonly icon: 'sun' | 'spark';
  readonly title: string;
  readonly children: ReactNode;
}

function Notice({ icon, title, children }: NoticeProps) {
  return (
    <section className="today-notice">
      <span className="today-picture">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The shape of what comes, so that nothing jumps. */
function TodayLoading() {
  const { texts } = useDesk();
  return (
    <div className="today-loading">
      <p className="visually-hidden" role="status">
        {texts.loading}
      </p>
      {[1, 2, 3, 4, 5, 6].map((n) => (
        <div key={n} className="today-blank" />
      ))}
    </div>
  );
}
