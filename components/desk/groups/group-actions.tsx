import { type ReactNode, useState } from 'react';
import { DAY } from '@/lib/core/model/interaction';
import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { useAction } from '../../hooks/use-action';
import { useEscape } from '../../hooks/use-escape';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import { CountForm } from './count-form';
import type { GroupRow } from './groups-data';

/** What can be done about a group: go there, count, call it done, put it off. */
export function GroupActions({ row, children }: { row: GroupRow; children: ReactNode }) {
  const { language, texts, now, ask, showToast } = useDesk();
  const own = deskGroupsTexts(language);
  const [open, setOpen] = useState<'later' | 'count' | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [going, go] = useAction();
  const [busy, save] = useSave();
  const { id, name, task } = row;
  const close = () => setOpen(null);
  useEscape(open ? close : null);
  const toggle = (what: 'later' | 'count') => setOpen(open === what ? null : what);

  const openChat = () =>
    go(async () => {
      const opened = await ask('chat/open', { contact: id }).catch(() => null);
      setAddress(opened?.address ?? null);
      showToast({ message: opened ? own.opened[opened.state] : texts.failed });
    });
  const mark = (state: 'done' | 'open') => ask('task/mark', { task, state, until: null });
  const putOff = (until: number, label: string) =>
    save(
      () => ask('contact/snooze', { contact: id, until }),
      own.putOffToast(label),
      () => ask('contact/undo', { contact: id, what: 'snooze' }),
    );
  return (
    <>
      <div className="row group-actions">
        <Button
          icon="open"
          busy={going === 'busy'}
          aria-label={texts.labelled(own.open, name)}
          onClick={openChat}
        >
          {own.open}
        </Button>
        {children}
        <Button
          variant="quiet"
          aria-expanded={open === 'count'}
          aria-label={texts.labelled(own.count, name)}
          onClick={() => toggle('count')}
        >
          {own.count}
        </Button>
        {row.done ? (
          <Button
            variant="quiet"
            busy={busy}
            icon="restore"
            aria-label={texts.labelled(texts.undo, name)}
            onClick={() => save(() => mark('open'), texts.undone)}
          >
            {texts.undo}
          </Button>
        ) : (
          <Button
            variant="quiet"
            busy={busy}
            icon="check"
            aria-label={texts.labelled(own.done, name)}
            onClick={() =>
              save(
                () => mark('done'),
                own.doneToast(name),
                () => mark('open'),
              )
            }
          >
            {own.done}
          </Button>
        )}
        {row.snoozedUntil === null ? (
          <Button
            variant="quiet"
            aria-expanded={open === 'later'}
            aria-label={texts.labelled(own.putOff, name)}
            onClick={() => toggle('later')}
          >
            {own.putOff}
          </Button>
        ) : (
          <Button
            variant="quiet"
            busy={busy}
            aria-label={texts.labelled(texts.undo, own.putOff)}
            onClick={() =>
              save(() => ask('contact/undo', { contact: id, what: 'snooze' }), texts.undone)
            }
          >
            {texts.undo}
          </Button>
        )}
      </div>
      {open === 'later' ? (
        <fieldset className="task-later row">
          <legend className="visually-hidden">{own.putOffTitle}</legend>
          <span aria-hidden="true">{own.putOffTitle}</span>
          {own.putOffDays.map(({ days, label }) => (
            <Button
              key={days}
              busy={busy}
              onClick={() => {
                close();
                putOff(new Date(now + days * DAY).setHours(0, 0, 0, 0), label);
              }}
            >
              {label}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {open === 'count' ? <CountForm row={row} onDone={close} /> : null}
      {address ? (
        <Notice
          icon="open"
          action={
            <a href={address} target="_blank" rel="noreferrer">
              {own.openSite}
            </a>
          }
        >
          {own.opened['no-tab']}
        </Notice>
      ) : null}
    </>
  );
}
