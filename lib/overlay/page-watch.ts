import type { SiteDefinition, Source } from '@/lib/sites/definition';
import { rootsToObserve } from '@/lib/sites/roots';
import type { Allowance } from './allowance';
import { every } from './every';
import { isOurs } from './host';

/** Quiet time after the last change before the page is read, and the longest it may be put off. */
const CALM = 120;
const PATIENCE = 800;
/** More changes in one turn than we ever make. */
const FLOOD = 5000;

/**
 * Watches a page: `onTouched` in the same turn as every change, before it is painted; `onCalm` when
 * the page came to rest. Shadow roots that come and go are followed.
 */
export function watchPage(
  site: SiteDefinition,
  document: Document,
  onTouched: (records: readonly MutationRecord[]) => void,
  onCalm: () => void,
  allowance: Allowance,
  signal: AbortSignal,
): void {
  let first = 0;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off; one long overdue was taken away by the page. */
  let fires = 0;
  let watched = new Set<Node>();
  const attributes = attributesOf(site);

  const calm = () => {
    const now = performance.now();
    const left = Math.max(allowance.wait(now), Math.min(last + CALM, first + PATIENCE) - now);
    // It went on changing meanwhile. Setting the timer anew at every change would cost more.
    if (left > 0) return arm(left);
    fires = 0;
    first = 0;
    whenIdle(() => {
      if (signal.aborted) return;
      observe();
      onCalm();
    });
  };
  const soon = () => {
    last = performance.now();
    first ||= last;
    if (last > fires + PATIENCE) arm(CALM);
  };
  const arm = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(calm, ms);
    fires = performance.now() + ms;
  };
  const observer = new MutationObserver((records) => {
    // Of a flood nobody asks whose each change is: asking alone would take seconds.
    const theirs = records.length > FLOOD ? records : records.filter(isTheirs);
    if (theirs.length === 0) return;
    onTouched(theirs);
    soon();
  });
  const observe = () => {
    const roots = rootsToObserve(site, document);
    if (roots.length === watched.size && roots.every((root) => watched.has(root))) return;
    observer.disconnect();
    watched = new Set(roots);
    for (const root of roots) {
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: attributes,
      });
    }
  };

  observe();
  soon();
  // Scrolling and other tabs' work change what is in sight without a mutation.
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', soon, { signal });
  // Opening a conversation is not to wait for what the page's own restlessness used up.
  const acted = (event: Event) => {
    if (!event.isTrusted) return;
    allowance.grant();
    soon();
    arm(CALM);
  };
  document.addEventListener('click', acted, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('pageshow', soon, { signal });
  document.defaultView?.addEventListener('resize', soon, { signal });
  every(5000, soon, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isTheirs(record: MutationRecord): boolean {
  if (record.type !== 'childList') return true;
  const first = record.addedNodes[0] ?? record.removedNodes[0];
  if (!first || !isOurs(first)) return true;
  // Ours come and go alone.
  return record.addedNodes.length + record.removedNodes.length !== 1;
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 0);
}

/** Attributes whose change may mean another contact, another state or a broken hook. */
function attributesOf(site: SiteDefinition): string[] {
  const names = new Set(['class', 'hidden', 'title', 'aria-selected']);
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (value && typeof value === 'object') {
      const { attr } = value as Source;
      if (typeof attr === 'string') names.add(attr);
      for (const item of Object.values(value)) walk(item);
    }
  };
  walk([site.list, site.thread]);
  return [...names];
}
