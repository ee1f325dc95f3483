import { useState } from 'react';
import { backupDue } from '@/lib/core/data/backup-due';
import { formatDay } from '@/lib/i18n/date';
import { deskDataTexts } from '@/lib/i18n/desk/data';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import type { BackupMade, DataWork, KeptData } from './data-work';
import { JobLine, numbers, size } from './job-line';
import { useJob } from './use-job';

const WEEKS = [1, 2, 4, 8] as const;
/** Shorter ones are guessed too soon. */
export const SHORTEST_PASSPHRASE = 8;

/** When the last backup was made, and making one: with a passphrase unless the operator says no. */
export function BackupCard({ data, work }: { data: KeptData; work: DataWork }) {
  const { language, ask, texts: shared } = useDesk();
  const texts = deskDataTexts(language).backup;
  const { state, run, stop } = useJob();
  const [made, setMade] = useState<BackupMade | null>(null);
  const [sealed, setSealed] = useState(true);
  const [agreed, setAgreed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [, save] = useSave();
  const short = [...passphrase].length < SHORTEST_PASSPHRASE;
  const differs = passphrase !== again;
  const ready = sealed ? !short && !differs : agreed;
  const start = () => {
    setTried(true);
    if (!ready) return;
    setMade(null);
    run(async (job) => {
      const done = await work.backup(sealed ? passphrase : null, job);
      if (!done) return;
      setMade(done);
      setPassphrase('');
      setAgain('');
      setTried(false);
    });
  };
  return (
    <Card title={texts.title} id="backup">
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <LastBackup data={data} />
        <p className="note">{typeset(texts.inside)}</p>
        <Switch
          label={texts.sealed}
          hint={texts.sealedHint}
          checked={sealed}
          onChange={setSealed}
        />
        {sealed ? (
          <div className="fields">
            <TextField
              label={texts.passphrase}
              hint={texts.passphraseHint}
              type="password"
              autoComplete="new-password"
              maxLength={200}
              value={passphrase}
              error={tried && short ? texts.short : null}
              onChange={setPassphrase}
            />
            <TextField
              label={texts.again}
              type="password"
              autoComplete="new-password"
              maxLength={200}
              value={again}
              error={tried && !short && differs ? texts.differs : null}
              onChange={setAgain}
            />
          </div>
        ) : (
          <Notice icon="warning">
            <p>{texts.plainWarning}</p>
            <label className="agree">
              <input
                type="checkbox"
                checked={agreed}
                onChange={(event) => setAgreed(event.target.checked)}
              />
              <span>{texts.plainAgree}</span>
            </label>
          </Notice>
        )}
        <div className="row">
          <Button
            type="submit"
            variant="primary"
            icon="download"
            busy={state.phase === 'running'}
            disabled={!sealed && !agreed}
          >
            {texts.make}
          </Button>
        </div>
        <JobLine state={state} doing={texts.making} onStop={stop} />
        <div role="status">
          {made ? (
            <Notice tone="good" icon="check">
              <p>{typeset(texts.made(numbers(made.rows, language), size(made.bytes, language)))}</p>
              {made.leftOut > 0 ? <p>{typeset(texts.leftOut(made.leftOut))}</p> : null}
            </Notice>
          ) : null}
        </div>
        <SelectField
          label={texts.remind}
          value={String(data.rules.remindWeeks ?? 'never')}
          options={[
            ...WEEKS.map((n) => ({ value: String(n), label: typeset(texts.weeks(n)) })),
            { value: 'never', label: texts.neverRemind },
          ]}
          onChange={(value) => {
            const remindWeeks = value === 'never' ? null : Number(value);
            save(
              () => ask('data/rules', { ...data.rules, remindWeeks }),
              shared.saved,
              () => ask('data/rules', data.rules),
            );
          }}
        />
      </form>
    </Card>
  );
}

function LastBackup({ data }: { readonly data: KeptData }) {
  const { language, now } = useDesk();
  const { backup: texts } = deskDataTexts(language);
  const due = backupDue(data.rules, data.lastBackupAt, data.contacts, now);
  if (due) {
    return (
      <Notice icon="clock">
        {typeset(due.days === null ? texts.neverDue : texts.due(due.days))}
      </Notice>
    );
  }
  if (data.lastBackupAt === null) return <p className="soft">{texts.never}</p>;
  return <p>{typeset(texts.last(formatDay(data.lastBackupAt, now, language)))}</p>;
}
