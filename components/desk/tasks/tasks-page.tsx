import { deskTasksTexts } from '@/lib/i18n/desk/tasks';
import { taskSentence } from '@/lib/i18n/tasks';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { EmptyNote } from '../empty-note';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { useSave } from '../use-save';
import { TaskItem } from './task-item';
import type { TaskRow, TasksData } from './tasks-data';
import './tasks.css';

/** What the calendar proposes, soonest first. */
export function TasksPage({ data }: { data: TasksData | undefined }) {
  const { language, texts } = useDesk();
  const own = deskTasksTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.tasks} lead={own.lead} />
      {data ? <TaskLists data={data} /> : <PageLoading />}
    </>
  );
}

function TaskLists({ data }: { data: TasksData }) {
  const { language } = useDesk();
  const own = deskTasksTexts(language);
  const { today, rows, handled } = data;
  // Days since 1970 began on a Thursday; weeks end on Sunday.
  const sunday = today + 6 - ((today + 3) % 7);
  const sections: Record<keyof typeof own.sections, TaskRow[]> = {
    today: rows.filter(({ task }) => task.day <= today),
    week: rows.filter(({ task }) => task.day > today && task.day <= sunday),
    later: rows.filter(({ task }) => task.day > Math.max(today, sunday)),
  };
  if (rows.length === 0 && handled.length === 0) {
    return <EmptyNote title={own.empty.title}>{own.empty.body}</EmptyNote>;
  }
  return (
    <>
      {(['today', 'week', 'later'] as const).map((section) =>
        sections[section].length > 0 || section === 'today' ? (
          <Card
            key={section}
            title={own.sections[section]}
            aside={sections[section].length > 0 ? own.count(sections[section].length) : null}
          >
            {sections[section].length === 0 ? <p className="soft">{own.emptyToday}</p> : null}
            <ul>
              {sections[section].map((row) => (
                <li key={row.task.id} className="task">
                  <TaskItem row={row} today={today} />
                </li>
              ))}
            </ul>
          </Card>
        ) : null,
      )}
      {handled.length > 0 ? <Handled data={data} /> : null}
    </>
  );
}

function Handled({ data: { handled, today } }: { data: TasksData }) {
  const { language, texts, ask } = useDesk();
  const own = deskTasksTexts(language);
  const [busy, save] = useSave();
  return (
    <Card title={own.handled}>
      <ul>
        {handled.map(({ row: { task, name }, state }) => {
          const sentence = taskSentence(task, name ?? '', today, language);
          return (
            <li key={task.id} className="task task-handled">
              <span>{typeset(sentence)}</span>
              <span className="row">
                <span className="tag">{own.handledStates[state]}</span>
                <Button
                  variant="link"
                  busy={busy}
                  aria-label={own.actionLabel(texts.undo, sentence)}
                  onClick={() =>
                    save(
                      () => ask('task/mark', { task: task.id, state: 'open', until: null }),
                      texts.undone,
                    )
                  }
                >
                  {texts.undo}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
