import type { PracticeHooks } from '@/components/practice/test-hooks';

/** What a page is put through, and for how long. */
export interface Drive {
  readonly seconds: number;
  /** Seconds of driving that came before: the list goes on from there. */
  readonly from: number;
  /** Look in every frame which row wears which badge. Costs time, so never while time is taken. */
  readonly sample: boolean;
}

/** How long rows waited for their badge, in frames, by whether their contact was in sight before. */
export interface Sampled {
  readonly frames: number;
  readonly fresh: readonly number[];
  readonly again: readonly number[];
  /** Contacts that wore a badge at any time. */
  readonly badged: number;
}

/**
 * Runs in the page: scrolls the list of 2,000 up and down at 33 rows a second, lets the open customer
 * write every 400 ms and another one every second, and opens another conversation every 4 seconds.
 */
export async function drive({ seconds, from, sample }: Drive): Promise<Sampled> {
  const hooks = (window as { __practice?: PracticeHooks }).__practice;
  const scroller = document.querySelector<HTMLElement>('.session-scroll');
  if (!hooks || !scroller) throw new Error('no practice desk');
  const ids = [...hooks.order()].sort();
  const rows = () => [...document.querySelectorAll<HTMLElement>('.session-item')];
  const nameOf = (row: HTMLElement) => row.querySelector('.session-name')?.textContent ?? '';
  const wears = (row: HTMLElement) => {
    for (const host of row.children) {
      const label = host.shadowRoot?.querySelector('button')?.getAttribute('aria-label');
      if (label?.startsWith(`${nameOf(row)}：`)) return true;
    }
    return false;
  };

  interface Sight {
    readonly id: string;
    readonly first: boolean;
    readonly from: number;
    until: number;
    worn: number | null;
  }
  const seen = new Set<string>();
  const badged = new Set<string>();
  const sights: Sight[] = [];
  const now = new Map<HTMLElement, Sight>();
  let frames = 0;
  const look = () => {
    for (const row of rows()) {
      const id = row.dataset.id ?? '';
      let sight = now.get(row);
      if (sight?.id !== id) {
        sight = { id, first: !seen.has(id), from: frames, until: frames, worn: null };
        seen.add(id);
        sights.push(sight);
        now.set(row, sight);
      }
      sight.until = frames;
      if (sight.worn === null && wears(row)) {
        sight.worn = frames;
        badged.add(id);
      }
    }
  };

  const painted = new MessageChannel();
  painted.port2.onmessage = look;
  const began = performance.now();
  let written = 0;
  let others = 0;
  let opened = 0;
  await new Promise<void>((done) => {
    const frame = () => {
      frames += 1;
      // A message comes after the frame: what it finds is what was painted.
      if (sample) painted.port1.postMessage(null);
      const elapsed = performance.now() - began;
      if (elapsed >= seconds * 1000) return done();
      const way = (((from + elapsed / 1000) / 60) % 2) as number;
      const top = scroller.scrollHeight - scroller.clientHeight;
      scroller.scrollTop = top * (way < 1 ? way : 2 - way);
      if (elapsed >= opened * 4000) {
        opened += 1;
        const all = rows();
        all[Math.floor(all.length / 2)]?.click();
      }
      if (elapsed >= (written + 1) * 400) {
        written += 1;
        const open = document.querySelector<HTMLElement>('.chat')?.dataset.id;
        if (open) hooks.inbound(open, `这一款还有货吗，想再买第 ${written} 件`);
      }
      if (elapsed >= (others + 1) * 1000) {
        others += 1;
        const other = ids[Math.floor((from + others) * 7919) % ids.length];
        if (other) hooks.inbound(other, `在吗，想问下订单 ${others}`);
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  // Who never wore one has none to wait for; a row that left before it came waited as long as it stood.
  const due = sights.filter(({ id, worn, until, from: at }) =>
    worn === null ? badged.has(id) && until - at >= 2 : true,
  );
  const waited = (some: Sight[]) => some.map((s) => (s.worn ?? s.until + 1) - s.from);
  const worn = due.filter(({ id }) => badged.has(id));
  return {
    frames,
    fresh: waited(worn.filter((s) => s.first)),
    again: waited(worn.filter((s) => !s.first)),
    badged: badged.size,
  };
}

/** How much of a shift one call stands for. */
export interface Stint {
  readonly switches: number;
  readonly messages: number;
  readonly jumps: number;
  readonly part: number;
}

/** Runs in the page: a part of a shift, with hardly a pause in it. */
export async function work({ switches, messages, jumps, part }: Stint): Promise<void> {
  const hooks = (window as { __practice?: PracticeHooks }).__practice;
  const scroller = document.querySelector<HTMLElement>('.session-scroll');
  if (!hooks || !scroller) throw new Error('no practice desk');
  const ids = [...hooks.order()].sort();
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  let draw = 12_345 + part * 7919;
  const random = () => {
    draw = (draw * 1_103_515_245 + 12_345) % 2 ** 31;
    return draw / 2 ** 31;
  };
  const total = Math.max(switches, messages, jumps);
  for (let i = 0; i < total; i++) {
    if (i % Math.ceil(total / jumps) === 0) {
      scroller.scrollTop = random() * (scroller.scrollHeight - scroller.clientHeight);
      await rest(30);
    }
    if (i % Math.ceil(total / switches) === 0) {
      const rows = [...document.querySelectorAll<HTMLElement>('.session-item')];
      rows[Math.floor(rows.length / 2)]?.click();
      await rest(400);
    }
    const open = document.querySelector<HTMLElement>('.chat')?.dataset.id;
    const to = i % 2 ? open : ids[Math.floor(random() * ids.length)];
    if (to) hooks.inbound(to, `第 ${part} 段的第 ${i} 句，问问进度`);
    await rest(30);
  }
  await rest(1500);
}
