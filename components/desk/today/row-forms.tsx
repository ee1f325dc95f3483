import { type ReactNode, useState } from 'react';
import {
  OVERRIDE_DAYS,
  OVERRIDE_REASONS,
  type OverrideReason,
} from '@/lib/core/model/operator-mark';
import { deskTodayTexts } from '@/lib/i18n/desk/today';
import { useEscape } from '../../hooks/use-escape';
import { useFocusFirst } from '../../hooks/use-focus-first';
import { Button } from '../../ui/button';
import { ChoiceChips } from '../../ui/choice-chips';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { TodayRow } from './today-data';
import type { RowActions } from './use-row-actions';

/** What is asked in place below a row. */
export type RowForm = 'done' | 'later' | 'wrong' | { readonly address: string | null };

interface RowFormsProps {
  readonly row: TodayRow;
  readonly form: RowForm;
  readonly actions: RowActions;
  readonly onAddress: (url: string) => void;
  readonly onClose: () => void;
}

/** The question that belongs to what was asked for. Its first answer has the focus: Enter takes it. */
export function RowForms({ row, form, actions, onAddress, onClose }: RowFormsProps) {
  useEscape(onClose);
  if (typeof form === 'object') {
    return <OpenSite row={row} address={form.address} onAddress={onAddress} onClose={onClose} />;
  }
  if (form === 'done') return <HowDone actions={actions} onClose={onClose} />;
  if (form === 'later') return <Until row={row} actions={actions} onClose={onClose} />;
  return row.kind === 'waiting' ? (
    <NoWait actions={actions} onClose={onClose} />
  ) : (
    <WhatIsWrong actions={actions} onClose={onClose} />
  );
}

interface PartProps {
  readonly actions: RowActions;
  readonly onClose: () => void;
}

function HowDone({ actions, onClose }: PartProps) {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  return (
    <Question title={own.completeTitle} onClose={onClose}>
      <Button onClick={() => actions.done('out')}>{own.reached}</Button>
      <Button onClick={() => actions.done('in')}>{own.talked}</Button>
    </Question>
  );
}

function Until({ row, actions, onClose }: PartProps & { row: TodayRow }) {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  const limit = row.person && row.kind !== 'task' ? row.person.snoozeLimitDays : 30;
  const choices = [
    { days: 1, label: own.tomorrow },
    { days: 3, label: own.days(3) },
    { days: 7, label: own.week },
    { days: 14, label: own.days(14) },
  ].filter(({ days }) => days <= limit);
  return (
    <Question
      title={own.laterTitle}
      note={limit < 30 ? typeset(own.limit(limit)) : null}
      onClose={onClose}
    >
      {choices.map(({ days, label }) => (
        <Button key={days} onClick={() => actions.later(days)}>
          {typeset(label)}
        </Button>
      ))}
    </Question>
  );
}

function NoWait({ actions, onClose }: PartProps) {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  return (
    <Question title={own.notWaitingTitle} onClose={onClose}>
      <Button onClick={() => actions.done('out')}>{own.answeredElsewhere}</Button>
      <Button onClick={() => actions.needsNone()}>{own.needsNone}</Button>
    </Question>
  );
}

function WhatIsWrong({ actions, onClose }: PartProps) {
  const { language, texts } = useDesk();
  const own = deskTodayTexts(language);
  const [reason, setReason] = useState<OverrideReason>('elsewhere');
  const [note, setNote] = useState('');
  const first = useFocusFirst<HTMLFormElement>();
  return (
    <form
      ref={first}
      className="today-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.wrong(reason, note);
      }}
    >
      <ChoiceChips
        legend={own.wrongTitle}
        choices={OVERRIDE_REASONS.map((value) => ({ value, label: own.reasons[value] }))}
        value={reason}
        onChange={setReason}
      />
      <input
        autoComplete="off"
        className="control today-note"
        aria-label={own.note}
        placeholder={own.note}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="note" aria-live="polite">
        {typeset(own.lifetime(OVERRIDE_DAYS[reason]))}
      </p>
      <div className="row">
        <Button type="submit" busy={actions.busy}>
          {own.confirm}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function OpenSite({
  row,
  address,
  onAddress,
  onClose,
}: {
  row: TodayRow;
  address: string | null;
  onAddress: (url: string) => void;
  onClose: () => void;
}) {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  const site = row.person?.site ?? '';
  if (address === null) {
    return <Question title={own.noTabNoAddress(site)} onClose={onClose} />;
  }
  return (
    <Question title={own.noTab(site)} onClose={onClose}>
      <Button
        icon="open"
        onClick={() => {
          onAddress(address);
          onClose();
        }}
      >
        {own.openSite(site)}
      </Button>
    </Question>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

function Question({ title, note, onClose, children }: QuestionProps) {
  const { texts } = useDesk();
  const first = useFocusFirst<HTMLFieldSetElement>();
  return (
    <fieldset className="today-form" ref={first}>
      <legend>{typeset(title)}</legend>
      <div className="row">
        {children}
        <Button variant="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
      {note ? <p className="note">{note}</p> : null}
    </fieldset>
  );
}
