import { useState } from 'react';
import type { DataRules } from '@/lib/core/data/data-rules';
import { deskDataTexts } from '@/lib/i18n/desk/data';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { Switch } from '../../ui/switch';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import type { DataWork, KeepPreview } from './data-work';
import { JobLine, numbers } from './job-line';
import { useJob } from './use-job';

const MONTHS = [6, 12, 18, 24, 36, 60] as const;

interface KeepCardProps {
  readonly rules: DataRules;
  readonly work: DataWork;
  /** A preview to begin with. */
  readonly preview?: KeepPreview | null;
}

/** How long things are kept: nothing is saved before the operator saw what would go. */
export function KeepCard({ rules, work, preview: first = null }: KeepCardProps) {
  const { language, ask, showToast } = useDesk();
  const texts = deskDataTexts(language).keep;
  const [edited, setEdited] = useState(rules);
  const [preview, setPreview] = useState<KeepPreview | null>(first);
  const counting = useJob();
  const forgetting = useJob();
  const [busy, save] = useSave();
  const isOff = edited.olderThan === null && edited.silentFor === null;
  const isKept = (['olderThan', 'silentFor', 'withNotes'] as const).every(
    (key) => edited[key] === rules[key],
  );
  const change = (part: Partial<DataRules>) => {
    setEdited({ ...edited, ...part });
    setPreview(null);
  };
  const options = [
    { value: 'never', label: texts.never },
    ...MONTHS.map((n) => ({ value: String(n), label: typeset(texts.months(n)) })),
  ];
  const monthsOf = (value: string) => (value === 'never' ? null : Number(value));
  const look = () =>
    counting.run(async (job) => {
      setPreview(await work.preview({ ...edited, remindWeeks: rules.remindWeeks }, job));
    });
  const keep = () =>
    save(
      () => ask('data/rules', { ...edited, remindWeeks: rules.remindWeeks }),
      isOff ? texts.savedOff : texts.saved,
      () => ask('data/rules', rules),
    );
  const forget = () =>
    forgetting.run(async () => {
      const { contacts, facts } = await ask('data/forget-now', null);
      setPreview(null);
      showToast({ message: texts.gone(numbers(contacts, language), numbers(facts, language)) });
    });
  return (
    <Card title={texts.title}>
      <div className="stack">
        <p className="soft">{typeset(texts.lead)}</p>
        <div className="fields">
          <SelectField
            label={texts.older}
            value={String(edited.olderThan ?? 'never')}
            options={options}
            onChange={(value) => change({ olderThan: monthsOf(value) })}
          />
          <SelectField
            label={texts.silent}
            hint={texts.silentHint}
            value={String(edited.silentFor ?? 'never')}
            options={options}
            onChange={(value) => change({ silentFor: monthsOf(value) })}
          />
        </div>
        {isOff ? null : (
          <>
            <Switch
              label={texts.withNotes}
              hint={texts.withNotesHint}
              checked={edited.withNotes}
              onChange={(withNotes) => change({ withNotes })}
            />
            <p className="note">{typeset(texts.cannotUndo)}</p>
          </>
        )}
        <div role="status">
          {preview ? (
            <Notice icon="eye">
              {preview.contacts + preview.facts === 0
                ? texts.wouldKeep
                : typeset(
                    texts.wouldGo(
                      numbers(preview.contacts, language),
                      numbers(preview.facts, language),
                      numbers(preview.of, language),
                    ),
                  )}
            </Notice>
          ) : null}
        </div>
        <JobLine state={counting.state} doing={texts.previewing} onStop={counting.stop} />
        <div className="row">
          {isOff ? null : (
            <Button icon="eye" busy={counting.state.phase === 'running'} onClick={look}>
              {texts.preview}
            </Button>
          )}
          {isKept ? null : (
            <Button variant="primary" busy={busy} disabled={!isOff && !preview} onClick={keep}>
              {texts.save}
            </Button>
          )}
          {isKept && !isOff && preview && preview.contacts + preview.facts > 0 ? (
            <Button busy={forgetting.state.phase === 'running'} onClick={forget}>
              {texts.now}
            </Button>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
