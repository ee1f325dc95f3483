import { useRef, useState } from 'react';
import { fieldName, siteHealthTexts } from '@/lib/i18n/site-health';
import { useAction } from '../../hooks/use-action';
import { useSurface } from '../../hooks/use-surface';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { SiteActions } from './site-actions';
import './site.css';
import type { ImportResult } from './site-view';
import { useChange } from './use-change';

type ImportActions = Pick<SiteActions, 'readFile' | 'importData'>;

/** A definition from a file: checked, shown, and only then taken. */
export function ImportPart({ actions }: { actions: ImportActions }) {
  const { language, showToast } = useSurface();
  const texts = siteHealthTexts(language);
  const words = texts.file;
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ImportResult | null>(null);
  const [phase, run] = useAction();
  const [change, busy, shown] = useChange(() => {
    setRead(null);
    showToast({ message: texts.local.done });
  });
  const comma = language === 'en' ? ', ' : '、';
  return (
    <div className="site-part">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) run(async () => setRead(await actions.readFile(file)));
          target.value = '';
        }}
      />
      <Button variant="link" busy={phase === 'busy'} onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <div role="status">
        {phase === 'failed' ? <Notice tone="bad">{texts.failed}</Notice> : null}
        {read && !read.ok ? (
          <Notice tone="bad" icon="warning">
            <strong>{words.refused}</strong>
            <p>
              {words.problems[read.fault.refused]}
              {read.fault.faults
                .slice(0, 3)
                .map(({ at, problem }) => `${at} ${problem}`)
                .join(comma)}
            </p>
          </Notice>
        ) : null}
      </div>
      {read?.ok ? (
        <div className="site-repair">
          <p>
            <strong>{words.preview(read.preview.name)}</strong>
          </p>
          <p className="soft-note">
            {words.where(read.preview.matches.join(comma) || words.anywhere)}
            <br />
            {read.preview.changes
              ? words.changes(
                  read.preview.changes.map((field) => fieldName(field, language)).join(comma),
                )
              : words.whole}
          </p>
          <p className="soft-note">{words.warning}</p>
          <div className="site-buttons">
            <Button
              busy={busy}
              onClick={() => change((ok) => actions.importData(read.preview.data, ok))}
            >
              {words.take}
            </Button>
            <Button variant="quiet" onClick={() => setRead(null)}>
              {words.cancel}
            </Button>
          </div>
          {shown}
        </div>
      ) : null}
    </div>
  );
}
