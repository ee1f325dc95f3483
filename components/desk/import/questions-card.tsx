import { useState } from 'react';
import { MESSAGE_FORMATS } from '@/lib/core/import/records';
import { formatMoment } from '@/lib/i18n/date';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { Card } from '../../ui/card';
import { CheckChips } from '../../ui/check-chips';
import { ChoiceChips } from '../../ui/choice-chips';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { ImportActions } from './import-state';
import type { ImportChoices, Inspection } from './import-types';

/** Speakers that are offered at once: ourselves are among those with most to do. */
const SHOWN = 12;

interface QuestionsCardProps {
  readonly inspection: Inspection;
  readonly choices: ImportChoices;
  readonly actions: ImportActions;
}

/** What the file cannot say by itself: the order of its dates, which one is us, how far it reaches. */
export function QuestionsCard({ inspection, choices, actions }: QuestionsCardProps) {
  const { language } = useDesk();
  const texts = deskImportTexts(language).questions;
  const { orders, speakers, asksSelf } = inspection;
  const reaches = MESSAGE_FORMATS.includes(inspection.format) && inspection.last !== null;
  if (orders.length < 2 && !asksSelf && !reaches) return null;
  const chosen = new Set(choices.self);
  const offered = speakers.filter(({ key }, i) => i < SHOWN || chosen.has(key));
  return (
    <Card title={texts.title}>
      <div className="stack import-questions">
        {orders.length > 1 ? (
          <div>
            <ChoiceChips
              legend={texts.order}
              choices={orders.map((value) => ({ value, label: texts.orders[value] }))}
              value={choices.order}
              onChange={(order) => actions.reread({ order })}
            />
            {inspection.dateSample ? (
              <p className="note">{typeset(texts.orderHint(inspection.dateSample))}</p>
            ) : null}
          </div>
        ) : null}
        {asksSelf ? (
          <div>
            <CheckChips
              legend={texts.self}
              choices={offered.map(({ key, name, messages }) => ({
                value: key,
                label: `${name.slice(0, 24)} · ${texts.selfCount(messages)}`,
              }))}
              values={choices.self}
              onChange={(self) => actions.change({ ...choices, self })}
            />
            <p className="note">{texts.selfHint}</p>
          </div>
        ) : null}
        {reaches ? (
          <ExportedAt inspection={inspection} choices={choices} actions={actions} />
        ) : null}
      </div>
    </Card>
  );
}

function ExportedAt({ inspection, choices, actions }: QuestionsCardProps) {
  const { language, now } = useDesk();
  const texts = deskImportTexts(language).questions;
  const { exportedAt, exportSure, last } = inspection;
  const [own, setOwn] = useState<string | null>(null);
  const when = (at: number) => formatMoment(at, now, language);
  const through = (at: number) => actions.change({ ...choices, through: at });
  const value =
    own !== null ? 'own' : choices.through === last && last !== exportedAt ? 'last' : 'file';
  return (
    <div>
      <ChoiceChips
        legend={texts.export}
        choices={[
          {
            value: 'file' as const,
            label: exportSure
              ? texts.exportSure(when(exportedAt))
              : texts.exportFile(when(exportedAt)),
          },
          { value: 'last' as const, label: texts.exportLast(when(last ?? exportedAt)) },
          { value: 'own' as const, label: texts.exportOwn },
        ]}
        value={value}
        onChange={(choice) => {
          setOwn(choice === 'own' ? '' : null);
          if (choice === 'file') through(exportedAt);
          if (choice === 'last' && last !== null) through(last);
        }}
      />
      {own !== null ? (
        <div className="import-day">
          <TextField
            label={texts.exportDay}
            type="date"
            value={own}
            onChange={(day) => {
              setOwn(day);
              const end = new Date(`${day}T23:59:59`).getTime();
              if (Number.isFinite(end)) through(Math.min(end, now));
            }}
          />
        </div>
      ) : null}
      <p className="note">{texts.exportHint}</p>
    </div>
  );
}
