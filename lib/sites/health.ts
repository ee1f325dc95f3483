import type { FieldHealth } from '@/lib/core/health/judge-field';
import type { SiteDefinition } from './definition';
import { judgeList } from './judge-list';
import { judgeThread } from './judge-thread';
import type { Root } from './locate';
import { DOCUMENT_NODE, ELEMENT_NODE } from './node-types';
import { tellsAny } from './resolve';

/**
 * `broken`: what is read can't be trusted, nothing of it may be used. `degraded`: something is
 * missing or the detectors begin to disagree. `empty`: in order, with nothing in it.
 */
export type Verdict = 'ok' | 'degraded' | 'broken' | 'not-ready' | 'empty';

export interface Judgement {
  readonly verdict: Verdict;
  readonly fields: readonly FieldHealth[];
}

export interface Health extends Judgement {
  /** null when the definition has no such part, or no conversation is open. */
  readonly list: Verdict | null;
  readonly thread: Verdict | null;
}

const NOT_READY: Health = { verdict: 'not-ready', fields: [], list: null, thread: null };

/**
 * Whether the page is read right at this moment: two independent detectors per row are compared and
 * the yield of each field is counted. Costs style and layout of a sample; for every few seconds,
 * not for every mutation. Never throws.
 * @param labelled the labels of a contact's own page are read, see `readFields`
 */
export function judge(site: SiteDefinition, root: Root, labelled = false): Health {
  try {
    if (tellsAny(site.notReady, top(root))) return NOT_READY;
    const list = judgeList(site, root);
    const thread = judgeThread(site, root);
    const parts = [list, thread].filter((part) => part !== null);
    // A contact's own page has neither list nor thread: labels that are read are all there is to judge.
    const own = labelled ? (['ok'] as const) : [];
    return {
      verdict: worst([...parts.map((part) => part.verdict), ...own]),
      fields: parts.flatMap((part) => part.fields),
      list: list?.verdict ?? null,
      thread: thread?.verdict ?? null,
    };
  } catch {
    return { ...NOT_READY, verdict: 'broken' };
  }
}

function worst(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ['broken', 'degraded', 'ok', 'empty', 'not-ready'];
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'not-ready';
}

function top(root: Root): Element {
  if (root.nodeType === ELEMENT_NODE) return root as Element;
  return root.nodeType === DOCUMENT_NODE
    ? (root as Document).documentElement
    : (root as ShadowRoot).host;
}
