import { readSavedAt } from '@/lib/core/import/line';
import {
  type ImportFormat,
  type Parsed,
  TABLE_FORMATS,
  type TableFormat,
} from '@/lib/core/import/records';
import type { StampContext } from '@/lib/core/import/whatsapp';
import type { PreviewRow } from '../import-types';

/** Of a line that belongs to no conversation. */
export const NO_CHAT = { key: '', name: '', group: null, other: null, pageId: null } as const;

/** Is a file of this kind a table? */
export function isTable(format: ImportFormat): format is TableFormat {
  return (TABLE_FORMATS as readonly ImportFormat[]).includes(format);
}

/** What a preview shows of a line. */
export function previewOf(parsed: Parsed): PreviewRow[] {
  if (parsed.is === 'message') {
    const { line, at, precision, senderName, direction, text, kind } = parsed.message;
    const ours = direction ? direction === 'out' : null;
    return [
      { line, at, hasClock: precision !== 'day', who: senderName, ours, what: text || `[${kind}]` },
    ];
  }
  if (parsed.is !== 'person') return [];
  const { line, name, phone, tags, order, event } = parsed.person;
  const at = order?.purchase.at ?? event?.at ?? null;
  const what = order?.purchase.what ?? event?.text ?? tags?.join('、') ?? '';
  return [{ line, at, hasClock: false, who: name || phone, ours: null, what }];
}

/** All bytes in one piece. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** When LINE exports were saved, as their heads say: the earliest, ms; null where none does. */
export function savedAt(
  sources: readonly { readonly head: string }[],
  ctx: StampContext,
): number | null {
  const times = sources.flatMap(({ head }) =>
    head
      .split(/\r?\n/)
      .slice(0, 5)
      .flatMap((line) => readSavedAt(line, ctx) ?? []),
  );
  return times.length > 0 ? Math.min(...times) : null;
}
