/** The parts of a definition that can be taught, found by themselves and repaired, one by one. */
export const FIELDS = [
  'list.root',
  'list.row',
  'list.rowLoose',
  'list.id',
  'list.name',
  'list.time',
  'list.unread',
  'list.open',
  'thread.pane',
  'thread.root',
  'thread.row',
  'thread.rowLoose',
  'thread.key',
  'thread.name',
  'thread.direction',
  'thread.text',
  'thread.time',
  'thread.separator',
  'thread.messageId',
  'compose.box',
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields that say whose words these are: never changed without the operator's yes. */
export const NEVER_SILENT: ReadonlySet<Field> = new Set([
  'list.id',
  'list.name',
  'list.open',
  'thread.key',
  'thread.name',
  'thread.direction',
]);
