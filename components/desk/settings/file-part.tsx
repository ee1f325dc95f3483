import { useRef, useState } from 'react';
import { SECTION_IDS, type SectionId } from '@/lib/core/model/setting-section';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { download } from '../download';
import { joinWords } from '../join-words';
import { useSave } from '../use-save';
import { differences } from './differences';
import { fieldNames } from './field-names';
import type { FileRead, SettingsData, SettingsReach } from './settings-data';

interface FilePartProps {
  readonly data: SettingsData;
  readonly reach: Pick<SettingsReach, 'readFile' | 'writeFile'>;
}

/** All settings into a file, and back: what would change is shown before it does. */
export function FilePart({ data, reach }: FilePartProps) {
  const { language, texts: shell, now, showToast } = useDesk();
  const texts = deskSettingsTexts(language).keep;
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<FileRead | null>(null);
  const [phase, run] = useAction();
  const day = new Date(now).toLocaleDateString('sv-SE');
  return (
    <div className="stack">
      <div className="row">
        <Button
          icon="download"
          onClick={() =>
            run(async () => download(texts.file(day), await reach.writeFile(), 'application/json'))
          }
        >
          {texts.save}
        </Button>
        <Button icon="upload" busy={phase === 'busy'} onClick={() => input.current?.click()}>
          {texts.open}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.openLabel}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) run(async () => setRead(await reach.readFile(file)));
            target.value = '';
          }}
        />
      </div>
      <p className="note">{texts.note}</p>
      <div role="status">
        {phase === 'failed' ? <Notice tone="bad">{shell.failed}</Notice> : null}
        {read && !read.ok ? (
          <Notice tone="bad" icon="warning">
            <strong>{texts.refused}</strong>
            <p>{texts.faults[read.fault]}</p>
          </Notice>
        ) : null}
      </div>
      {read?.ok ? (
        <FilePreview
          read={read}
          data={data}
          onDone={(message) => {
            setRead(null);
            if (message) showToast({ message });
          }}
        />
      ) : null}
    </div>
  );
}

interface FilePreviewProps {
  readonly read: Extract<FileRead, { ok: true }>;
  readonly data: SettingsData;
  /** Called when it is over without an import, with what to say. */
  readonly onDone: (message: string | null) => void;
}

/** Places named of one section; the rest is a number. */
const NAMED = 6;

function FilePreview({ read, data, onDone }: FilePreviewProps) {
  const { language, texts: shell, ask } = useDesk();
  const texts = deskSettingsTexts(language).keep;
  const [busy, save] = useSave();
  const rows = SECTION_IDS.flatMap((section) => {
    if (!read.sections.has(section)) return [];
    const paths = differences(data.inUse[section], read.sections.get(section));
    return [{ section, paths, names: fieldNames(paths, language).slice(0, NAMED) }];
  });
  const changed = rows.filter(({ paths }) => paths.length > 0).map(({ section }) => section);
  const [chosen, setChosen] = useState<ReadonlySet<SectionId>>(() => new Set(changed));
  const choose = (section: SectionId, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(section);
    else next.delete(section);
    setChosen(next);
  };
  const put = async (value: (section: SectionId) => unknown) => {
    for (const section of changed.filter((each) => chosen.has(each))) {
      await ask('settings/save', { section, value: value(section) });
    }
  };
  const before = data.inUse;
  return (
    <fieldset className="file-preview">
      <legend>{texts.preview}</legend>
      {changed.length === 0 ? <p>{texts.nothingNew}</p> : null}
      <ul aria-label={texts.choose}>
        {rows.map(({ section, paths, names }) => (
          <li key={section}>
            <label>
              <input
                type="checkbox"
                disabled={paths.length === 0}
                checked={paths.length > 0 && chosen.has(section)}
                onChange={(event) => choose(section, event.target.checked)}
              />
              <span>
                {texts.sections[section]}{' '}
                <span className="note">
                  {typeset(paths.length === 0 ? texts.same : texts.differs(paths.length))}
                </span>
                {names.length > 0 ? (
                  <span className="note file-names">
                    {joinWords(
                      [
                        ...names,
                        ...(paths.length > names.length
                          ? [texts.othersDiffer(paths.length - names.length)]
                          : []),
                      ],
                      language,
                    )}
                  </span>
                ) : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {read.refused.length > 0 ? (
        <p className="note">
          {texts.passedOver(
            joinWords(
              read.refused.map(({ section }) => section),
              language,
            ),
          )}
        </p>
      ) : null}
      <div className="row">
        {changed.length > 0 ? (
          <Button
            variant="primary"
            busy={busy}
            disabled={chosen.size === 0}
            onClick={() =>
              save(
                async () => {
                  await put((section) => read.sections.get(section));
                  onDone(null);
                },
                texts.taken,
                () => put((section) => before[section]),
              )
            }
          >
            {texts.take}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={() => onDone(null)}>
          {shell.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
