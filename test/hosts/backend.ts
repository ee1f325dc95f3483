/**
 * The truth behind the practice pages around chat kits: people, what was said when, and what was
 * sent. Runs in the page; tests read it as `window.__truth()` and write with `window.__inbound`.
 */
export interface Said {
  readonly id: string;
  readonly direction: 'in' | 'out';
  /** ms since 1970 UTC. */
  readonly at: number;
  readonly text: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  unread: number;
  readonly said: Said[];
}

declare global {
  interface Window {
    __truth(): { people: Person[]; open: string | null };
    __inbound(person: string, text: string): void;
    __open(person: string): void;
  }
}

const NAMES = [
  '李雪',
  '王强',
  '陈静 · 复购',
  'Anna Müller',
  '赵敏(老客户)',
  '孙悦 3',
  '周杰',
  '吴迪',
];
const WORDS = ['在吗？', '好的', '收到，谢谢', '这款还有货吗', '明天发货哦 😀', 'Thanks!', '嗯'];

const DAY = 86_400_000;

export class Backend {
  readonly people: Person[];
  open: string | null;
  private next = 1;

  /** @param draw called after every change */
  constructor(
    private readonly draw: () => void,
    now = Date.now(),
  ) {
    this.people = NAMES.map((name, i) => ({
      id: `r${i + 1}`,
      name,
      unread: i % 3 === 1 ? i : 0,
      said: history(i, now),
    }));
    this.open = this.people[0]?.id ?? null;
    window.__truth = () => ({ people: this.people, open: this.open });
    window.__inbound = (person, text) => this.say(person, 'in', text);
    window.__open = (person) => this.show(person);
  }

  person(id: string | null): Person | undefined {
    return this.people.find((person) => person.id === id);
  }

  /** Most recent first, as lists show them. */
  recent(): Person[] {
    return [...this.people].sort((a, b) => (b.said.at(-1)?.at ?? 0) - (a.said.at(-1)?.at ?? 0));
  }

  show(id: string): void {
    const person = this.person(id);
    if (!person) return;
    this.open = id;
    person.unread = 0;
    this.draw();
  }

  say(id: string, direction: 'in' | 'out', text: string): void {
    const person = this.person(id);
    if (!person) return;
    person.said.push({ id: `n${this.next++}`, direction, at: Date.now(), text });
    if (direction === 'in' && this.open !== id) person.unread += 1;
    this.draw();
  }
}

/** Some days of talk, spread by the person's place in the list; the same on every start. */
function history(person: number, now: number): Said[] {
  const said: Said[] = [];
  const first = 5 + person;
  for (let i = 0; i < 12; i++) {
    const ago = first * DAY * (1 - i / 12) + person * 3_700_000 + 60_000;
    said.push({
      id: `m${person + 1}-${i}`,
      direction: (i * 7 + person) % 3 === 0 ? 'out' : 'in',
      at: Math.floor((now - ago) / 60_000) * 60_000,
      text: `${WORDS[(i + person) % WORDS.length]}${i % 5 === 4 ? '\n第二行' : ''}`,
    });
  }
  return said;
}

const two = (n: number) => String(n).padStart(2, '0');

export function clock(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** `11月20日`, as a kit's Chinese locale writes it: no year. */
export function monthDay(at: number): string {
  const date = new Date(at);
  return `${date.getMonth() + 1}月${date.getDate()}日`;
}

/** What chat lists show: a clock today, then 昨天, then the date. */
export function listTime(at: number, now = Date.now()): string {
  const days = dayNumber(now) - dayNumber(at);
  return days === 0 ? clock(at) : days === 1 ? `昨天 ${clock(at)}` : monthDay(at);
}

/** `刚刚`, `5分钟前`, `18小时前`, `3天前`. */
export function relative(at: number, now = Date.now()): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return '刚刚';
  if (minutes < 60) return `${minutes}分钟前`;
  if (minutes < 1440) return `${Math.floor(minutes / 60)}小时前`;
  return `${Math.floor(minutes / 1440)}天前`;
}

function dayNumber(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}
