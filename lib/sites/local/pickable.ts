/** Fields that can be pointed at, and how many elements that takes at most. */
export const PICKABLE = {
  'list.root': 1,
  'list.row': 2,
  'list.name': 2,
  'list.time': 2,
  'list.unread': 2,
  'list.open': 1,
  'thread.pane': 1,
  'thread.root': 1,
  'thread.row': 2,
  'thread.name': 1,
  'thread.text': 2,
  'thread.time': 2,
  /** One of theirs, then one of ours. */
  'thread.direction': 2,
  'compose.box': 1,
} as const;

export type PickableField = keyof typeof PICKABLE;
