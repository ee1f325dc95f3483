import { useState } from 'react';
import { siteHealthTexts } from '@/lib/i18n/site-health';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { usePanel } from '../panel-context';
import type { SiteActions } from './site-actions';

/** A report of the page's structure, shown whole before anything is copied. */
export function ReportPart({ actions }: { actions: SiteActions }) {
  const { language, showToast } = usePanel();
  const words = siteHealthTexts(language).report;
  const [report, setReport] = useState<string | null>(null);
  const [phase, run] = useAction();
  if (report === null) {
    return (
      <div>
        <Button
          variant="link"
          busy={phase === 'busy'}
          onClick={() => run(async () => setReport(await actions.makeReport()))}
        >
          {words.make}
        </Button>
        <p className="soft-note" role="alert">
          {phase === 'failed' ? siteHealthTexts(language).failed : null}
        </p>
      </div>
    );
  }
  const copy = async () => {
    await actions.copy(report);
    showToast({ message: words.copied });
  };
  return (
    <section className="site-report" aria-label={words.title}>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p className="soft-note">{words.body}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must by keyboard too */}
      <pre tabIndex={0}>{report}</pre>
      <div className="site-buttons">
        <Button icon="copy" busy={phase === 'busy'} onClick={() => run(copy)}>
          {words.copy}
        </Button>
        <Button variant="quiet" onClick={() => setReport(null)}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
