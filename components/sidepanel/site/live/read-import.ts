import type { Language } from '@/lib/i18n/language';
import { readSiteFile } from '@/lib/sites/local/site-file';
import { SITES } from '@/lib/sites/registry';
import type { ImportResult } from '../site-view';

/** What a chosen file would bring, or why it is refused. */
export async function readImport(file: File, language: Language): Promise<ImportResult> {
  // Far beyond any definition: not even read.
  if (file.size > 1_000_000) return { ok: false, fault: { refused: 'too-big', faults: [] } };
  const read = readSiteFile(await file.text());
  if ('refused' in read) return { ok: false, fault: read };
  const { site } = read;
  const layer = site.kind === 'layer' ? site.layer : null;
  const definition =
    site.kind === 'definition' ? site.definition : SITES.find(({ id }) => id === layer?.over);
  const parts = ['list', 'thread', 'compose'] as const;
  return {
    ok: true,
    preview: {
      name: definition?.title[language === 'en' ? 'en' : 'zh'] ?? '',
      matches: definition?.matches ?? [],
      changes:
        layer &&
        parts.flatMap((part) => Object.keys(layer[part] ?? {}).map((key) => `${part}.${key}`)),
      data: { ...site },
    },
  };
}
