import { MINUTE } from '@/lib/core/model/interaction';
import type { TextReader } from '@/lib/core/text/make-text-reader';
import type { OverlayTexts } from '@/lib/i18n/overlay';
import { ask } from '@/lib/messaging/page-client';
import { serveTab } from '@/lib/messaging/page-server';
import type { PageState } from '@/lib/messaging/schemas';
import type { SiteDefinition } from '@/lib/sites/definition';
import { type Health, judge } from '@/lib/sites/health';
import { inOneLook } from '@/lib/sites/locate';
import { rowIdentity, rowName } from '@/lib/sites/read-identity';
import { MAX_ROWS, readRows, rowsTouched } from '@/lib/sites/read-rows';
import { readThread } from '@/lib/sites/read-thread';
import type { Identity, RowReading, ThreadReading } from '@/lib/sites/reading';
import { Allowance } from './allowance';
import { BadgeLayer } from './badges';
import { every } from './every';
import type { LabelledFields } from './fields-gate';
import { FlagCache } from './flag-cache';
import { fetchHands } from './hands';
import { HealthGuard } from './health-guard';
import { LateActs } from './late-acts';
import { Observations } from './observations';
import { Outbox } from './outbox';
import { watchPage } from './page-watch';
import { Recent } from './recent';
import { withStopNotice } from './stop-notice';
import { ThreadGate } from './thread-gate';

export interface SessionContext {
  readonly document: Document;
  readonly site: SiteDefinition;
  readonly scope: string;
  readonly texts: OverlayTexts;
  /** The badge's style sheet. */
  readonly style: string;
  readonly readText: TextReader;
  readonly signal: AbortSignal;
  /** Asks again whether the overlay may run here. */
  readonly recheck: () => void;
}

const NOT_READ: Health = { verdict: 'not-ready', fields: [], list: null, thread: null };
/** Reading again after a doubtful reading, and after a switch of conversation. */
const DOUBT = 600;
const SWITCH = 300;
/** Not read for longer, the page or the whole machine was asleep. */
const ASLEEP = 15 * MINUTE;
/** How often the flags of the whole site are asked for. */
const AHEAD_EVERY = 10 * MINUTE;
/** Changes looked at before a repaint; a page that changes more is read when it comes to rest. */
const MAX_RECORDS = 2000;
/** Of a second, how long that may take, ms; then the badges are off until the page comes to rest. */
const MAX_TOUCHING = 300;
/** What a woken page shows is of before, until it had time to connect again. */
const WAKING = 15_000;

/** The overlay on one site: reads, reports, draws badges, answers the panel. Ends with the signal. */
export function runSession(context: SessionContext): void {
  const { document, site, scope, texts, signal } = context;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const observations = new Observations(site.id, scope, context.readText);
  const gate = new ThreadGate();
  let labelled: LabelledFields | null = null;
  const names = new Recent<string, string>(20_000);
  const allowance = new Allowance();
  let rows: readonly RowReading[] = [];
  /** Touched since they were read. */
  const newRows = new Set<HTMLElement>();
  let thread: ThreadReading | null = null;
  let health = NOT_READ;
  let readableSince = 0;
  let looked = 0;
  let awakeAt = 0;
  let learned = 0;
  let told = '';
  let touching = { since: 0, spent: 0 };
  let again: ReturnType<typeof setTimeout> | undefined;

  const flags = new FlagCache(
    (contacts) => ask('flags/read', { site: site.id, contacts }),
    () => paint(),
  );
  const outbox = new Outbox(
    withStopNotice(
      ({ contacts, covered }) => ask('observe/batch', { site: site.id, scope, contacts, covered }),
      () => void acts.get().then((act) => act.showStopped(), ignore),
      () => {
        acts.present?.showGoesOn();
        observations.forgetAll();
        readAgain(0);
        // What the operator taught of this page could not be read meanwhile.
        context.recheck();
      },
    ),
    (contacts) => void flags.refresh(contacts),
    (contacts) => observations.forget(contacts),
  );
  const badges = new BadgeLayer(
    texts,
    context.style,
    site.badge,
    (contact) => flags.get(contact),
    (contact, name, row) =>
      void acts
        .get()
        .then((act) => act.openCard(contact, name, row))
        .catch(ignore),
  );
  const acts = new LateActs(document, site, signal, ({ Acts }) => {
    const page = {
      thread: () => readThread(site, document, { now: Date.now(), timeZone }),
      rows: () => rows,
      idOf: (identity: Identity) => observations.idOf(identity),
      refresh: (contact: string) => flags.refresh([contact]),
      badgeOf: (row: HTMLElement) => badges.buttonOf(row),
      featuresOf: (text: string) => context.readText(text, true),
    };
    return new Acts(document, site, texts, page, signal);
  });
  const guard = new HealthGuard(
    () => {
      rows = [];
      thread = null;
      readableSince = 0;
      badges.clear();
      acts
        .get()
        .then((act) => act.showBroken())
        .catch(ignore);
      void ask('health/report', report()).catch(ignore);
    },
    () => {
      acts.present?.showRecovered();
      void ask('health/report', report()).catch(ignore);
    },
  );

  const keyRow = (row: HTMLElement) => {
    const identity = rowIdentity(site, row);
    const contact = observations.badgeOf(identity);
    badges.key(row, contact, () => (contact && names.get(contact)) ?? rowName(site, row));
    return contact;
  };
  const paint = () => {
    if (guard.broken || signal.aborted) return;
    const shown = new Set([...rows.map(({ element }) => element), ...newRows]);
    for (const row of shown) if (row.isConnected) keyRow(row);
  };
  const shownIds = () => rows.map((row) => observations.idOf(row.identity));

  /** Before the change is painted: a recycled row must not keep the badge of another contact. */
  const onTouched = (records: readonly MutationRecord[]) => {
    if (guard.broken) return;
    const began = performance.now();
    if (began - touching.since > 1000) touching = { since: began, spent: 0 };
    if (touching.spent > MAX_TOUCHING) {
      badges.clear();
      newRows.clear();
      return;
    }
    const touched = rowsTouched(site, records.slice(0, MAX_RECORDS));
    // Of a flood only what wears a badge already has to be looked at before it is painted.
    if (records.length > MAX_RECORDS || touched.size >= MAX_ROWS) {
      for (const row of badges.rows()) touched.add(row);
    }
    if (newRows.size > MAX_ROWS) newRows.clear();
    for (const row of touched) newRows.add(row);
    flags.meet([...touched].map(keyRow).filter((id) => id !== null));
    touching.spent += performance.now() - began;
  };

  const read = () => {
    if (signal.aborted) return;
    const began = performance.now();
    inOneLook(readNow);
    allowance.spend(began, performance.now());
  };
  const readNow = () => {
    const now = Date.now();
    // A clock that is set back is as good as a sleep: what was noted lies ahead of it.
    if (looked > 0 && Math.abs(now - looked) > ASLEEP) awakeAt = now + WAKING;
    looked = now;
    if (now < awakeAt) {
      readableSince = 0;
      return readAgain(awakeAt - now);
    }
    health = judge(site, document, labelled?.isThere());
    if (!guard.admit(health)) {
      if (guard.unsure) readAgain(DOUBT);
      return tell();
    }
    rows = readRows(site, document, { now, timeZone });
    newRows.clear();
    for (const row of rows) names.set(observations.idOf(row.identity), row.name);
    const found = readThread(site, document, { now, timeZone });
    thread = found && gate.admit(found, now) ? found : null;
    if (found && !thread) readAgain(SWITCH);
    const fields = labelled?.read(now, readAgain);
    readableSince ||= now;
    const seen = [
      ...(thread ? observations.fromThread(thread, now) : []),
      ...observations.fromRows(rows, now),
      ...(fields ? observations.fromFields(fields) : []),
    ];
    if (seen.length > 0) outbox.add(seen, { from: readableSince, to: now });
    learnAhead(now);
    flags.want(shownIds());
    paint();
    badges.settle();
    acts.present?.settle(thread && observations.idOf(thread.identity));
    tell();
  };

  /** Flags that are known before their rows are shown are drawn with them. */
  const learnAhead = (now: number) => {
    if (Math.abs(now - learned) < AHEAD_EVERY) return;
    learned = now;
    ask('flags/ahead', { site: site.id }).then(
      (ahead) => flags.learn(ahead.flags, ahead.whole),
      ignore,
    );
  };
  const readAgain = (after: number) => {
    clearTimeout(again);
    again = setTimeout(read, Math.max(after, allowance.wait(performance.now())));
  };

  const report = () => ({
    site: site.id,
    verdict: guard.broken ? ('broken' as const) : health.verdict,
    fields: health.fields.slice(0, 40),
  });
  const pageState = (): PageState => ({
    site: site.id,
    scope,
    health: report(),
    open: thread ? observations.idOf(thread.identity) : null,
    shown: shownIds().slice(0, 300),
    namesakes: observations.sharedIds(),
  });
  const tell = () => {
    const state = pageState();
    const key = JSON.stringify(state);
    if (key === told) return;
    told = key;
    ask('page/changed', state).catch(ignore);
  };

  const stopServing = serveTab({
    'flags/stale': async () => {
      flags.forget();
      void flags.refresh(shownIds());
      return null;
    },
    'overlay/recheck': async () => {
      context.recheck();
      return null;
    },
    'page/read': async () => {
      read();
      return pageState();
    },
    'compose/insert': async ({ contact, text }) => (await acts.get()).insert(contact, text),
    'thread/reveal': async ({ contact, times }) => (await acts.get()).reveal(contact, times),
    'row/locate': async ({ contact }) => ({ found: (await acts.get()).locate(contact) }),
  });
  // Waiting grows by itself: nothing in the page tells that a customer now waits too long.
  const lookAtClock = () => {
    if (document.hidden || guard.broken) return;
    flags.forget();
    flags.want(shownIds());
  };
  every(MINUTE, lookAtClock, signal);
  if (site.fields) {
    fetchHands()
      .then((hands) => {
        labelled = new hands.LabelledFields(site, document);
        read();
      })
      .catch(ignore);
  }
  watchPage(site, document, onTouched, read, allowance, signal);
  signal.addEventListener('abort', () => {
    badges.clear();
    clearTimeout(again);
    outbox.stop();
    ask('page/changed', null).catch(ignore);
    stopServing();
  });
}

/** A message that failed is told again by the next reading; an orphaned script ends by itself. */
function ignore(): void {}
