import { memo, useEffect, useRef, useState } from 'react';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import { deskKeysTexts } from '@/lib/i18n/desk/keys';
import { deskTodayTexts } from '@/lib/i18n/desk/today';
import { overlayTexts } from '@/lib/i18n/overlay';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { LevelBadge } from '../../ui/level-badge';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { ariaKeys, shownKeys } from '../keys/key-strokes';
import { type RowForm, RowForms } from './row-forms';
import { ROW_KEYS } from './row-keys';
import { rowWords } from './row-words';
import type { TodayRow } from './today-data';
import { useRowActions } from './use-row-actions';

/** What the keyboard does with a row. */
export interface RowHandle {
  focus(): void;
  openChat(): void;
  done(): void;
  later(): void;
  notNow(): void;
  wrong(): void;
}

interface TodayRowViewProps {
  readonly row: TodayRow;
  readonly today: CalendarDay;
  readonly current: boolean;
  readonly onHandle: (key: string, handle: RowHandle | null) => void;
  readonly onCurrent: (key: string) => void;
  readonly onGone: (key: string, gone: boolean) => void;
  readonly onAddress: (url: string) => void;
}

/**
 * One thing to do: who, why, what next, and what was done about it. Drawn anew only when it changes:
 * moving through the list draws two rows.
 */
export const TodayRowView = memo(function TodayRowView(props: TodayRowViewProps) {
  const { row, today, current, onHandle, onAddress } = props;
  const onCurrent = () => props.onCurrent(row.key);
  const { language, words, ask, texts, showToast } = useDesk();
  const own = deskTodayTexts(language);
  const element = useRef<HTMLTableRowElement>(null);
  const [form, setForm] = useState<RowForm | null>(null);
  const [phase, run] = useAction();
  const actions = useRowActions(row, (gone) => props.onGone(row.key, gone));
  const said = rowWords(row, today, language);
  const { person } = row;

  const focus = () => element.current?.focus();
  const toggle = (what: 'done' | 'later' | 'wrong') => {
    onCurrent();
    setForm(form === what ? null : what);
    if (form === what) focus();
  };
  const close = () => {
    setForm(null);
    focus();
  };
  const openChat = () => {
    if (!person) return;
    onCurrent();
    run(async () => {
      try {
        const { state, address } = await ask('chat/open', { contact: person.id });
        if (state === 'no-tab') setForm({ address });
        if (state === 'not-in-list') showToast({ message: own.notInList(person.name) });
      } catch {
        showToast({ message: texts.failed });
      }
    });
  };
  const done = () => (row.kind === 'cold' ? toggle('done') : actions.done('out'));
  const wrong = () => (row.kind === 'task' ? actions.skip() : toggle('wrong'));
  useEffect(() => {
    const notNow = () => actions.later(1);
    onHandle(row.key, { focus, openChat, done, wrong, notNow, later: () => toggle('later') });
  });
  useEffect(() => () => onHandle(row.key, null), [onHandle, row.key]);

  const act = (icon: IconName, label: string, keys: readonly string[], onClick: () => void) => (
    <RowButton
      icon={icon}
      label={label}
      who={said.who}
      keys={keys}
      current={current}
      onClick={onClick}
    />
  );
  return (
    <tr
      ref={element}
      className={`today-row today-${row.kind}`}
      tabIndex={current ? 0 : -1}
      aria-selected={current}
      aria-label={own.row(said.who, said.why, said.next ?? '')}
      aria-keyshortcuts={ariaKeys(ROW_KEYS.open)}
      onFocus={onCurrent}
      onClick={(event) => {
        onCurrent();
        if (!(event.target as Element).closest('button, input, label, a')) focus();
      }}
    >
      <td className="today-mark">
        <RowMark row={row} />
      </td>
      <td className="today-words">
        <p className="today-who">
          <strong title={said.who}>{said.who}</strong>
          {row.kind === 'cold' ? (
            <LevelBadge
              level={row.person.level}
              label={overlayTexts(language).levels[row.person.level]}
            />
          ) : null}
          {person ? (
            <span className="note today-where">
              {person.site} · {words.tiers[person.tier]}
            </span>
          ) : null}
        </p>
        <p className="today-lines">
          <span className="today-why">{typeset(said.why)}</span>
          {said.next === '' ? null : (
            <span className="today-next">
              <Icon name="arrow" />
              {typeset(said.next ?? own.working)}
            </span>
          )}
        </p>
      </td>
      <td className="today-acts">
        {person ? (
          <Button
            icon="speech"
            busy={phase === 'busy'}
            tabIndex={current ? 0 : -1}
            aria-label={own.action(own.open, said.who)}
            aria-keyshortcuts={ariaKeys(ROW_KEYS.open)}
            title={hintOf(own.open, ROW_KEYS.open, language)}
            onClick={openChat}
          >
            {own.open}
          </Button>
        ) : null}
        {act('check', own.complete, ROW_KEYS.done, done)}
        {act('clock', own.later, ROW_KEYS.later, () => toggle('later'))}
        {act('slash', row.kind === 'task' ? own.skip : own.wrong, ROW_KEYS.wrong, wrong)}
      </td>
      {form ? (
        <td className="today-ask">
          <RowForms row={row} form={form} actions={actions} onAddress={onAddress} onClose={close} />
        </td>
      ) : null}
    </tr>
  );
});

const TASK_MARKS: IconName = 'calendar';

/** The row's picture: how long they wait, how cold it is, or that it is a task. */
function RowMark({ row }: { row: TodayRow }) {
  if (row.kind === 'waiting') {
    return (
      <span className={`today-clock today-clock-${row.wait.grade}`}>
        <Icon name="clock" />
      </span>
    );
  }
  return (
    <span className={row.kind === 'cold' ? 'today-cooling' : 'today-due'}>
      <Icon name={row.kind === 'cold' ? 'trend' : TASK_MARKS} />
    </span>
  );
}

interface RowButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly who: string;
  readonly keys: readonly string[];
  readonly current: boolean;
  readonly onClick: () => void;
}

function RowButton({ icon, label, who, keys, current, onClick }: RowButtonProps) {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  return (
    <IconButton
      icon={icon}
      label={own.action(label, who)}
      title={hintOf(label, keys, language)}
      tabIndex={current ? 0 : -1}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={onClick}
    />
  );
}

function hintOf(label: string, keys: readonly string[], language: 'zh-CN' | 'en'): string {
  return deskKeysTexts(language).hint(label, shownKeys(keys[0] ?? '').join(' '));
}
