import { deskDataTexts } from '@/lib/i18n/desk/data';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { DataWork, ExportKind } from './data-work';
import { JobLine, numbers } from './job-line';
import { useJob } from './use-job';

const TABLES = ['contacts', 'facts', 'cases', 'ledger', 'notes'] as const;

/** Everything for other programs: one file of lines, or a table each. */
export function ExportCard({ work }: { work: DataWork }) {
  const { language, texts: shared, showToast } = useDesk();
  const texts = deskDataTexts(language).export;
  const { state, run, stop } = useJob();
  const busy = state.phase === 'running';
  const start = (kind: ExportKind, name: string) =>
    run(async (job) => {
      const done = await work.export(kind, job);
      if (done) showToast({ message: texts.done(name, numbers(done.rows, language)) });
    });
  return (
    <Card title={texts.title}>
      <div className="stack">
        <p className="soft">{typeset(texts.lead)}</p>
        <div className="export-row">
          <div className="export-words">
            <h3>{typeset(texts.csv)}</h3>
            <p className="note">{typeset(texts.csvHint)}</p>
          </div>
          <div className="row">
            {TABLES.map((kind) => (
              <Button
                key={kind}
                busy={busy}
                aria-label={shared.labelled(texts.title, texts.tables[kind])}
                onClick={() => start(kind, texts.tables[kind])}
              >
                {texts.tables[kind]}
              </Button>
            ))}
          </div>
        </div>
        <div className="export-row">
          <div className="export-words">
            <h3>{typeset(texts.lines)}</h3>
            <p className="note">{typeset(texts.linesHint)}</p>
          </div>
          <div className="row">
            <Button
              busy={busy}
              aria-label={shared.labelled(texts.title, texts.lines)}
              onClick={() => start('lines', texts.lines)}
            >
              {texts.title}
            </Button>
          </div>
        </div>
        <JobLine state={state} doing={texts.exporting} onStop={stop} />
      </div>
    </Card>
  );
}
