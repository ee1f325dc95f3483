import type { TaskMark } from '../model/task-mark';
import { rulesOf, type Strategy } from '../strategy/strategy';
import { operatorDay } from './operator-day';
import { periodsIn } from './tasks/add-months';
import { anniversaryTasks } from './tasks/anniversaries';
import { applyMark } from './tasks/apply-mark';
import { birthdayMonths } from './tasks/birthday-months';
import { birthdayTasks } from './tasks/birthdays';
import {
  type CarePerson,
  mayGetTasks,
  suits,
  type TaskSource,
  type TaskSpan,
} from './tasks/care-person';
import type { CareTask } from './tasks/care-task';
import { childTasks } from './tasks/child-stages';
import { couponTasks } from './tasks/coupons';
import { festivalsIn, festivalTasks } from './tasks/festivals';
import { shopTasks } from './tasks/shop-tasks';
import { byRank, spreadTasks } from './tasks/spread-tasks';
import { touchTasks } from './tasks/touches';
import { warrantyTasks } from './tasks/warranties';

/** Reasons to write to one contact. A new one is a file in `tasks/` and a line here. */
const SOURCES: readonly TaskSource[] = [
  birthdayTasks,
  couponTasks,
  warrantyTasks,
  festivalTasks,
  childTasks,
  anniversaryTasks,
  touchTasks,
];

/** Whole weeks looked back: longer than any task lasts. */
const BACK = 7 * 6;

export interface CareTasksInput {
  readonly people: readonly CarePerson[];
  readonly marks: readonly TaskMark[];
  readonly strategy: Strategy;
  /** ms */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
  /** Days ahead, 0 for today's. */
  readonly horizonDays: number;
}

/**
 * What the calendar proposes to do (S4.W4.a to S4.W4.c, S0.4.e to S0.4.o, S0.5.d to S0.5.j): due now
 * or within the horizon, each id once, marks of the operator kept. Nothing is sent by itself.
 * @returns by day, then as in `TASK_KINDS`
 */
export function careTasks(input: CareTasksInput): CareTask[] {
  const { strategy, now, dayOffset } = input;
  const today = operatorDay(now, dayOffset);
  const end = today + input.horizonDays;
  const monday = today - ((today + 3) % 7);
  const [from, to] = [monday - BACK, end + 6 - ((end + 3) % 7)];
  const span: TaskSpan = {
    from,
    to,
    dayOffset,
    strategy,
    festivals: festivalsIn(from, to),
    months: periodsIn(from, to, 1),
    quarters: periodsIn(from, to, 3),
  };
  const marks = new Map(input.marks.map((mark) => [mark.id, mark]));
  const people = input.people.filter(mayGetTasks);
  const tasks: CareTask[] = [];
  const keep = (task: CareTask) => {
    const left = applyMark(task, marks, now, dayOffset);
    if (left && left.day <= end) tasks.push(left);
  };
  for (const person of people) {
    const found = SOURCES.flatMap((source) => source(person, span)).filter(({ kind }) =>
      suits(kind, person, now),
    );
    for (const task of spreadTasks(found, rulesOf(strategy, person.tier).messagesPerWeek))
      keep(task);
  }
  for (const task of shopTasks(from, to, today, strategy)) keep(task);
  for (const task of birthdayMonths(people, span)) keep(task);
  return tasks.sort((a, b) => a.day - b.day || byRank(a, b));
}
