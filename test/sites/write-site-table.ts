import type { SiteDefinition, Source } from '@/lib/sites/definition';

const EVIDENCE: Record<SiteDefinition['evidence'], string> = {
  run: 'read from the running front end',
  source: 'its public source',
  agreeing: 'agreeing public sources',
  documented: "the maker's documents",
  unchecked: 'unchecked',
};

const VERIFIED: Record<SiteDefinition['verified'], string> = {
  live: 'on a live login',
  tests: 'real front end, in tests',
  no: 'own-made page only, no live page',
};

/** The table of all definitions in `lib/sites/README.md`, one row per site. */
export function writeSiteTable(sites: readonly SiteDefinition[]): string {
  const rows = [...sites]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((site) => [
      `${site.title.en} (\`${site.id}\`)`,
      screens(site),
      fields(site),
      identity(site),
      site.compose ? site.compose.kind : 'none: copy',
      EVIDENCE[site.evidence],
      VERIFIED[site.verified],
    ]);
  const head = [
    'site',
    'screens',
    'fields read',
    'identity',
    'insertion',
    'evidence',
    'last check',
  ];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function screens({ list, thread, fields: page }: SiteDefinition): string {
  const names = [list && 'list', thread && 'thread', page && 'customer page'];
  return names.filter(Boolean).join(', ');
}

function fields({ list, thread, fields: page }: SiteDefinition): string {
  const some = (sources: readonly Source[] | undefined) => Boolean(sources?.length);
  const inList = [
    some(list?.time) && 'last time',
    (list?.unread || list?.unreadMark) && 'unread',
    (list?.ownMark || list?.theirMark) && 'who was last',
    list?.group && 'group',
    some(list?.members) && 'members',
  ];
  const inThread = thread
    ? [
        'text',
        'direction',
        (some(thread.time.from) || thread.time.separator) && 'time',
        some(thread.messageId) && 'message id',
        thread.group && 'group',
        some(thread.members) && 'members',
        some(thread.sender) && 'senders, counted',
      ]
    : [];
  const parts = [
    ['list: name', ...inList].filter(Boolean).join(', '),
    `thread: ${inThread.filter(Boolean).join(', ')}`,
    `page: ${[...new Set(Object.values(page?.labels ?? {}))].join(', ')}`,
  ];
  return [list && parts[0], thread && parts[1], page && parts[2]].filter(Boolean).join('; ');
}

function identity({ list, thread, fields: page }: SiteDefinition): string {
  const keys = [list?.id, thread?.key, page?.key].filter((one) => one !== undefined);
  return keys.every((one) => one.length > 0) ? 'strong' : 'weak, by name';
}
