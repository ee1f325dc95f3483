import { useId, useState } from 'react';
import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import { formatDay, formatMonthName } from '@/lib/i18n/date';
import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { taskSentence, taskTexts } from '@/lib/i18n/tasks';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import { type GroupsData, needsLook } from './groups-data';
import { messageTime } from './message-time';

/** The weekly tidying and the monthly digest: when, how far, and what belongs into them. */
export function ChoresCard({ data }: { data: GroupsData }) {
  const { language } = useDesk();
  const { chores } = deskGroupsTexts(language);
  const { groups } = data;
  const open = groups.filter(needsLook).length;
  const done = groups.filter((row) => row.done).length;
  if (!data.chores) {
    return (
      <Card title={chores.title}>
        <p className="soft">
          {chores.off} <a href="#/strategy">{chores.turnOn}</a>
        </p>
      </Card>
    );
  }
  return (
    <Card
      title={chores.title}
      aside={open + done > 0 ? typeset(chores.progress(done, open + done)) : null}
    >
      <ul>
        {data.chores.tidy ? (
          <li className="task">
            <Chore task={data.chores.tidy} doneToast={chores.tidyDone} today={data.today} />
          </li>
        ) : null}
        {data.chores.digest ? (
          <li className="task">
            <Chore task={data.chores.digest} doneToast={chores.digestDone} today={data.today} />
          </li>
        ) : null}
        <li className="task">
          <Digest data={data} />
        </li>
      </ul>
    </Card>
  );
}

function Chore({
  task,
  doneToast,
  today,
}: {
  task: CareTask;
  doneToast: string;
  today: GroupsData['today'];
}) {
  const { language, texts, ask } = useDesk();
  const own = deskGroupsTexts(language);
  const calendar = taskTexts(language);
  const [busy, save] = useSave();
  const sentence = taskSentence(task, '', today, language);
  const isDue = task.day <= today;
  const mark = (state: 'done' | 'open') => ask('task/mark', { task: task.id, state, until: null });
  return (
    <div className="task-item">
      <div className="task-words">
        <h3>{typeset(sentence)}</h3>
        {task.day === today ? null : (
          <p className="note">
            {typeset(
              isDue
                ? calendar.when(task.day - today)
                : own.chores.next(calendar.when(task.day - today)),
            )}
          </p>
        )}
      </div>
      {isDue ? (
        <Button
          busy={busy}
          icon="check"
          aria-label={texts.labelled(doneToast, sentence)}
          onClick={() =>
            save(
              () => mark('done'),
              doneToast,
              () => mark('open'),
            )
          }
        >
          {doneToast}
        </Button>
      ) : null}
    </div>
  );
}

function Digest({ data: { groups, digestMonth } }: { data: GroupsData }) {
  const { language, now } = useDesk();
  const own = deskGroupsTexts(language);
  const [open, setOpen] = useState(false);
  const list = useId();
  const withTalk = groups.filter(({ digest }) => digest.best.length + digest.days.length > 0);
  const title = own.chores.digest(formatMonthName(digestMonth, language));
  return (
    <div className="task-item">
      <div className="task-words">
        <h3>{typeset(title)}</h3>
        <p className="soft">
          {withTalk.length > 0 ? own.chores.digestLead : own.chores.digestNone}
        </p>
      </div>
      {withTalk.length > 0 ? (
        <Button
          variant="quiet"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? own.chores.hide : own.chores.show}
        </Button>
      ) : null}
      {open ? (
        <div id={list} className="group-digest">
          {withTalk.map(({ id, name, digest }) => (
            <section key={id}>
              <h4>{name}</h4>
              <ul>
                {digest.best.map((item) => (
                  <li key={item.id}>
                    <span className="group-time">{messageTime(item.at, language)}</span>
                    <span>
                      {typeset(
                        [
                          own.pinKinds[item.kind],
                          own.answers(item.answers),
                          own.letters(item.length),
                        ].join(' · '),
                      )}
                    </span>
                  </li>
                ))}
                {digest.days.map(({ at, theirs }) => (
                  <li key={at}>
                    {typeset(own.chores.busiest(formatDay(at, now, language), theirs))}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ) : null}
    </div>
  );
}
