import { deskDataTexts } from '@/lib/i18n/desk/data';
import { BackupError } from '@/lib/storage/backup/backup-error';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useDesk } from '../desk-context';
import type { JobState } from './use-job';

interface JobLineProps {
  readonly state: JobState;
  /** What is being done. */
  readonly doing: string;
  /** What to say where it was stopped; nothing without. */
  readonly stopped?: string;
  readonly onStop: () => void;
}

/** How a long piece of work stands, with the way to end it; what went wrong, in words. */
export function JobLine({ state, doing, stopped, onStop }: JobLineProps) {
  const { language } = useDesk();
  const own = deskDataTexts(language);
  return (
    <div className="job-line" role="status">
      {state.phase === 'running' ? (
        <>
          <div className="job-words">
            <span>{doing}</span>
            <span className="note">
              {state.total > 0
                ? own.progress(numbers(state.done, language), numbers(state.total, language))
                : null}
            </span>
            <Button variant="link" onClick={onStop}>
              {own.cancel}
            </Button>
          </div>
          <progress
            aria-label={doing}
            max={Math.max(1, state.total)}
            {...(state.total > 0 ? { value: Math.min(state.done, state.total) } : {})}
          />
        </>
      ) : null}
      {state.phase === 'stopped' && stopped ? <Notice>{stopped}</Notice> : null}
      {state.phase === 'failed' ? (
        <Notice tone="bad" icon="warning">
          <Failure error={state.error} />
        </Notice>
      ) : null}
    </div>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { language } = useDesk();
  const own = deskDataTexts(language);
  if (!(error instanceof BackupError)) return own.failed;
  const tells = error.detail && ['bad-row', 'damaged', 'newer'].includes(error.problem);
  return (
    <>
      <p>{own.problems[error.problem]}</p>
      {tells ? <p className="note">{own.detail(error.detail)}</p> : null}
    </>
  );
}

/** A count as it is read: `12,345`. */
export function numbers(n: number, language: string): string {
  return new Intl.NumberFormat(language).format(n);
}

/** Bytes as it is read: `12.3 MB`. */
export function size(bytes: number, language: string): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)} ${units[unit]}`;
}
