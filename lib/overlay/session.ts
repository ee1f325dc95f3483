import type { TextReader } from '@/lib/core/text/make-text-reader';
import type { OverlayTexts } from '@/lib/i18n/overlay';
import { ask } from '@/lib/messaging/page-client';
import { serveTab } from '@/lib/messaging/page-server';
import type { HealthReport, PageState } from '@/lib/messaging/schemas';
import type { SiteDefinition } from '@/lib/sites/definition';
import { type Health, judge } from '@/lib/sites/health';
import { rowIdentity } from '@/lib/sites/read-identity';
import { readRows, rowOf } from '@/lib/sites/read-rows';
import { readThread } from '@/lib/sites/read-thread';
import type { RowReading, ThreadReading } from '@/lib/sites/reading';
import { BadgeLayer } from './badges';
import { Banner } from './banner';
import { Card } from './card';
import { composeBridge } from './compose-bridge';
import { FlagCache } from './flag-cache';
import { HealthGuard } from './health-guard';
import { Observations } from './observations';
import { Outbox } from './outbox';
import { watchPage } from './page-watch';
import { pointAt } from './pointer-box';
import { messagesAt } from './reveal';
import { ThreadGate } from './thread-gate';

export interface SessionContext {
  readonly document: Document;
  readonly site: SiteDefinition;
  readonly scope: string;
  readonly texts: OverlayTexts;
  readonly readText: TextReader;
  readonly signal: AbortSignal;
}

/** The overlay on one site: reads, reports, draws badges, answers the panel. Ends with the signal. */
export function runSession({
  document,
  site,
  scope,
  texts,
  readText,
  signal,
}: SessionContext): void {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const observations = new Observations(site.id, scope, readText);
  const gate = new ThreadGate();
  const banner = new Banner(document, texts);
  const names = new Map<string, string>();
  let rows: readonly RowReading[] = [];
  let thread: ThreadReading | null = null;
  let health: Health = { verdict: 'not-ready', fields: [], list: null, thread: null };
  let coveredFrom = 0;
  let told = '';

  const flags = new FlagCache(
    (contacts) => ask('flags/read', { site: site.id, contacts }),
    () => paint(),
  );
  const outbox = new Outbox(
    async ({ contacts, covered }) => {
      await ask('observe/batch', { site: site.id, scope, contacts: [...contacts], covered });
    },
    (contacts) => void flags.refresh(contacts),
    (contacts) => observations.forget(contacts),
  );
  const badges = new BadgeLayer(
    texts,
    site.badge,
    (contact) => flags.get(contact),
    (contact, name, anchor) => void openCard(contact, name, anchor),
  );
  const compose = composeBridge(site, document, () => observations);
  const card = new Card(document, texts, {
    insert: async (contact, text) => {
      const result = await compose.insert(contact, text, thread);
      if (result.inserted) await ask('draft/inserted', { contact, length: text.length });
      return result;
    },
    snooze: async (contact, until) => {
      await ask('contact/snooze', { contact, until });
      await flags.refresh([contact]);
    },
    dispute: async (contact) => {
      await ask('contact/override', { contact, reason: 'other', note: '' });
      await flags.refresh([contact]);
    },
    undo: async (contact, what) => {
      await ask('contact/undo', { contact, what });
      await flags.refresh([contact]);
    },
    openPanel: () => void ask('panel/open', null),
  });
  const guard = new HealthGuard(
    (bad) => {
      rows = [];
      thread = null;
      coveredFrom = 0;
      badges.clear();
      card.close();
      banner.show(texts.banner.broken);
      void ask('health/report', report(bad)).catch(stopIfOrphaned);
    },
    () => {
      banner.hide();
      void ask('health/report', report(health)).catch(stopIfOrphaned);
    },
  );

  const keyRow = (row: HTMLElement) => {
    const identity = rowIdentity(site, row);
    const contact = identity && observations.idOf(identity);
    badges.key(row, contact, (contact && names.get(contact)) ?? '');
    return contact;
  };
  const paint = () => {
    if (guard.broken) return;
    for (const row of rows) if (row.element.isConnected) keyRow(row.element);
    badges.settle();
  };

  const onTouched = (records: readonly MutationRecord[]) => {
    if (guard.broken) return;
    const touched = new Set<HTMLElement>();
    for (const { target, addedNodes } of records) {
      const row = rowOf(site, target);
      if (row) touched.add(row);
      else
        for (const node of addedNodes) for (const inner of rowsIn(site, node)) touched.add(inner);
    }
    const wanted = [...touched].map(keyRow).filter((id) => id !== null);
    if (wanted.length > 0) flags.want(wanted);
  };

  const read = () => {
    const now = Date.now();
    health = judge(site, document);
    if (!guard.admit(health)) {
      if (guard.unsure) setTimeout(() => !signal.aborted && read(), 600);
      return tell();
    }
    const context = { now, timeZone };
    rows = readRows(site, document, context);
    for (const row of rows) names.set(observations.idOf(row.identity), row.name);
    const found = readThread(site, document, context);
    const steady = found && gate.admit(found, now);
    thread = steady ? found : null;
    if (found && !steady) setTimeout(() => !signal.aborted && read(), 300);
    const seen = [
      ...(thread ? observations.fromThread(thread, now) : []),
      ...observations.fromRows(rows, now),
    ];
    coveredFrom ||= now;
    if (seen.length > 0) outbox.add(seen, { from: coveredFrom, to: now });
    flags.want(rows.map((row) => observations.idOf(row.identity)));
    paint();
    tell();
  };

  const pageState = (): PageState => ({
    site: site.id,
    scope,
    health: report(health),
    open: thread ? observations.idOf(thread.identity) : null,
    shown: rows.slice(0, 300).map((row) => observations.idOf(row.identity)),
  });
  const tell = () => {
    const state = pageState();
    const key = JSON.stringify(state);
    if (key === told) return;
    told = key;
    ask('page/changed', state).catch(stopIfOrphaned);
  };
  const report = (judged: Health): HealthReport => ({
    site: site.id,
    verdict: guard.broken ? 'broken' : judged.verdict,
    fields: judged.fields
      .slice(0, 40)
      .map(({ name, expected, seen }) => ({ name, expected, seen })),
  });

  async function openCard(contact: string, name: string, anchor: HTMLElement) {
    const data = await ask('card/read', { contact }).catch(() => null);
    if (!data || signal.aborted) return;
    card.show(contact, name, data, anchor, () => badges.buttonOf(anchor)?.focus());
  }

  const stopServing = serveTab({
    'flags/stale': async () => {
      await flags.refresh(rows.map((row) => observations.idOf(row.identity)));
      return null;
    },
    'page/read': async () => {
      read();
      return pageState();
    },
    'compose/insert': async ({ contact, text }) => compose.insert(contact, text, thread),
    'thread/reveal': async ({ contact, times }) => {
      if (!thread || observations.idOf(thread.identity) !== contact) {
        return { kind: 'not-open' as const, count: 0 };
      }
      const found = messagesAt(thread.messages, times);
      pointAt(found.map((m) => m.element));
      return {
        kind: found.length > 0 ? ('shown' as const) : ('not-loaded' as const),
        count: found.length,
      };
    },
    'row/locate': async ({ contact }) => {
      const row = rows.find((r) => observations.idOf(r.identity) === contact);
      if (row) pointAt([row.element]);
      return { found: row !== undefined };
    },
  });

  document.addEventListener('pointerdown', (event) => card.closeIfOutside(event), {
    capture: true,
    signal,
  });
  watchPage(site, document, onTouched, read, signal);
  signal.addEventListener('abort', () => {
    stopServing();
    outbox.stop();
    badges.clear();
    card.close();
    banner.hide();
  });

  function stopIfOrphaned(): void {
    // The next tick of the content script notices an orphaned context; nothing to do here.
  }
}

function rowsIn(site: SiteDefinition, node: Node): HTMLElement[] {
  if (node.nodeType !== Node.ELEMENT_NODE || !site.list) return [];
  return Array.from((node as Element).querySelectorAll<HTMLElement>(site.list.row));
}
