import { useRef, useState } from 'react';
import { formatDay } from '@/lib/i18n/date';
import { deskDataTexts } from '@/lib/i18n/desk/data';
import type { KeptSetting } from '@/lib/storage/backup/kept-settings';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { type Column, DataTable } from '../../ui/data-table';
import { Notice } from '../../ui/notice';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { DataWork, PlanLine, RestorePlan } from './data-work';
import { JobLine, numbers } from './job-line';
import { useJob } from './use-job';

interface RestoreCardProps {
  readonly work: DataWork;
  /** A plan to begin with. */
  readonly plan?: RestorePlan | null;
}

/** Bringing a backup back: the file, its passphrase, what it would add, and only then the doing. */
export function RestoreCard({ work, plan: first = null }: RestoreCardProps) {
  const { language } = useDesk();
  const texts = deskDataTexts(language).restore;
  const checking = useJob();
  const restoring = useJob();
  const [file, setFile] = useState<File | null>(null);
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [plan, setPlan] = useState<RestorePlan | null>(first);
  const [done, setDone] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const check = (chosen: File, words: string | null) =>
    checking.run(async (job) => {
      setPlan(await work.check(chosen, words, job));
      setPassphrase('');
      setLocked(false);
    });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    setPlan(null);
    setDone(false);
    setLocked(false);
    setPassphrase('');
    restoring.forget();
    checking.run(async (job) => {
      if (await work.isSealed(chosen)) setLocked(true);
      else setPlan(await work.check(chosen, null, job));
    });
  };
  const restore = (settings: readonly KeptSetting[]) => {
    if (!plan) return;
    restoring.run(async (job) => {
      await work.restore(plan, settings, job);
      setPlan(null);
      setFile(null);
      setDone(true);
    });
  };
  const busy = checking.state.phase === 'running' || restoring.state.phase === 'running';
  return (
    <Card title={texts.title}>
      <div className="stack">
        <p className="soft">{typeset(texts.lead)}</p>
        <input
          ref={picker}
          type="file"
          accept=".rewarm"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <div className="row">
          <Button icon="upload" busy={busy} onClick={() => picker.current?.click()}>
            {plan || done ? texts.again : texts.choose}
          </Button>
          {file ? <span className="note file-name">{file.name}</span> : null}
        </div>
        {locked && file ? (
          <form
            className="passphrase-row"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (passphrase) check(file, passphrase);
            }}
          >
            <TextField
              label={texts.passphrase}
              type="password"
              autoComplete="off"
              maxLength={200}
              value={passphrase}
              onChange={setPassphrase}
            />
            <Button type="submit" busy={busy} disabled={!passphrase}>
              {texts.open}
            </Button>
          </form>
        ) : null}
        <JobLine state={checking.state} doing={texts.checking} onStop={checking.stop} />
        {plan ? <Plan plan={plan} busy={busy} onRestore={restore} /> : null}
        <JobLine
          state={restoring.state}
          doing={texts.restoring}
          stopped={texts.stopped}
          onStop={restoring.stop}
        />
        <div role="status">
          {done ? (
            <Notice tone="good" icon="check">
              {texts.done}
            </Notice>
          ) : null}
        </div>
      </div>
    </Card>
  );
}

interface PlanProps {
  readonly plan: RestorePlan;
  readonly busy: boolean;
  readonly onRestore: (settings: readonly KeptSetting[]) => void;
}

/** What bringing a backup back would add, and which of its settings are wanted. */
function Plan({ plan, busy, onRestore }: PlanProps) {
  const { language, now } = useDesk();
  const own = deskDataTexts(language);
  const texts = own.restore;
  const [taken, setTaken] = useState(
    () => new Set(plan.settings.filter((s) => !s.changedHere).map((s) => s.name)),
  );
  const nameOf = ({ table }: PlanLine) =>
    own.tables[(table === 'chunks' ? 'facts' : table) as keyof typeof own.tables];
  const columns: Column<PlanLine>[] = [
    { key: 'what', label: texts.columns.what, cell: nameOf },
    {
      key: 'fresh',
      label: texts.columns.fresh,
      numeric: true,
      cell: ({ fresh }) => (fresh > 0 ? <strong>{numbers(fresh, language)}</strong> : '0'),
    },
    {
      key: 'known',
      label: texts.columns.known,
      numeric: true,
      cell: ({ known }) => numbers(known, language),
    },
  ];
  const isEmpty = plan.settings.length === 0 && plan.lines.every(({ fresh }) => fresh === 0);
  return (
    <div className="stack">
      <Notice tone="good" icon="check">
        {typeset(texts.found(formatDay(plan.madeAt, now, language)))}
      </Notice>
      <div className="plan">
        <DataTable
          caption={texts.title}
          columns={columns}
          rows={[...plan.lines].sort((a, b) => b.fresh - a.fresh)}
          rowKey={({ table }) => table}
        />
      </div>
      {plan.settings.length > 0 ? (
        <fieldset className="stack plan-settings">
          <legend>{texts.settings}</legend>
          <p className="note">{texts.settingsLead}</p>
          {plan.settings.map(({ name }) => (
            <Switch
              key={name}
              label={own.settings[name]}
              hint={name === 'model' ? texts.noConsent : undefined}
              checked={taken.has(name)}
              onChange={(on) => {
                const next = new Set(taken);
                if (on) next.add(name);
                else next.delete(name);
                setTaken(next);
              }}
            />
          ))}
        </fieldset>
      ) : null}
      {plan.unusable.length > 0 ? (
        <p className="note">
          {texts.unusable(
            plan.unusable.map((name) => own.settings[name]).join(language === 'en' ? ', ' : '、'),
          )}
        </p>
      ) : null}
      {isEmpty ? <p className="soft">{texts.nothing}</p> : null}
      <div className="row">
        <Button
          variant={isEmpty ? 'secondary' : 'primary'}
          busy={busy}
          onClick={() => onRestore([...taken])}
        >
          {texts.start}
        </Button>
      </div>
    </div>
  );
}
