import { MESSAGE_FORMATS, TABLE_FORMATS, type TableFormat } from '@/lib/core/import/records';
import { formatDay } from '@/lib/i18n/date';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { ImportActions, ImportState } from './import-state';
import { MappingCard } from './mapping-card';
import { PreviewCard } from './preview-card';
import { QuestionsCard } from './questions-card';

interface LookStepProps {
  readonly state: Extract<ImportState, { step: 'look' }>;
  readonly actions: ImportActions;
}

/** What the files are, and what only the operator can say of them. */
export function LookStep({ state, actions }: LookStepProps) {
  const { language, now } = useDesk();
  const { inspection, choices, before } = state;
  const texts = deskImportTexts(language);
  const { facts } = texts.look;
  const day = (at: number) => formatDay(at, now, language);
  const isTable = (TABLE_FORMATS as readonly string[]).includes(inspection.format);
  const isMessages = MESSAGE_FORMATS.includes(inspection.format);
  const entries: [string, string][] = [
    [facts.encoding, inspection.encodings.join(', ').toUpperCase() || 'XLSX'],
    ...(inspection.sources > 1
      ? [[facts.sources, String(inspection.sources)] as [string, string]]
      : []),
    [facts.lines, inspection.lines.toLocaleString(language)],
    ...(isMessages
      ? [[facts.messages, inspection.messages.toLocaleString(language)] as [string, string]]
      : []),
    [facts.people, inspection.people.toLocaleString(language)],
    ...(inspection.groups > 0
      ? [[facts.groups, String(inspection.groups)] as [string, string]]
      : []),
    ...(inspection.first !== null && inspection.last !== null
      ? [
          [facts.span, texts.look.span(day(inspection.first), day(inspection.last))] as [
            string,
            string,
          ],
        ]
      : []),
    ...(inspection.rejected > 0
      ? [[facts.rejected, String(inspection.rejected)] as [string, string]]
      : []),
  ];
  const needsSelf = inspection.asksSelf && choices.self.length === 0;
  const ready = !needsSelf && inspection.missing.length === 0;
  return (
    <>
      <Card title={texts.look.title} aside={texts.formats[inspection.format]}>
        <div className="stack">
          {before ? (
            <Notice icon="restore">
              {before === 'stopped' ? texts.look.resume : texts.look.again}
            </Notice>
          ) : null}
          <dl className="import-facts">
            {entries.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{typeset(value)}</dd>
              </div>
            ))}
          </dl>
          {isTable ? (
            <SelectField
              label={texts.look.kind}
              hint={texts.look.kindHint}
              value={inspection.format as TableFormat}
              options={TABLE_FORMATS.map((value) => ({ value, label: texts.formats[value] }))}
              onChange={(format) => actions.reread({ format })}
            />
          ) : null}
          {inspection.format === 'wecom' ||
          inspection.format === 'contacts' ||
          inspection.format === 'tags' ? (
            <p className="note">{texts.look.noDates}</p>
          ) : null}
        </div>
      </Card>
      {isTable ? <MappingCard inspection={inspection} actions={actions} /> : null}
      <QuestionsCard inspection={inspection} choices={choices} actions={actions} />
      <PreviewCard inspection={inspection} self={choices.self} />
      <div className="row">
        <Button
          variant="primary"
          disabled={!ready}
          aria-describedby={needsSelf ? 'import-self-missing' : undefined}
          onClick={actions.check}
        >
          {texts.check}
        </Button>
        <Button variant="quiet" onClick={actions.cancel}>
          {texts.back}
        </Button>
        {needsSelf ? (
          <span className="note" id="import-self-missing">
            {texts.questions.selfMissing}
          </span>
        ) : null}
      </div>
    </>
  );
}
