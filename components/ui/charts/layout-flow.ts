/** How many went from one place to another. */
export interface FlowStream {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Where a stream begins and ends: upper edges, and its thickness. */
export interface PlacedStream extends FlowStream {
  readonly y0: number;
  readonly y1: number;
  readonly thick: number;
}

export interface PlacedNode {
  readonly id: string;
  readonly count: number;
  readonly top: number;
  readonly tall: number;
}

const GAP = 12;
/** The thinnest band that can still be seen. */
const THIN = 2;

/**
 * Places streams between two sides, their thickness by the count on one scale. Within a place they
 * lie in the order of the places they go to or come from, so that they cross as little as possible.
 * @param places ids from top to bottom; places nobody is at are left out
 * @param top @param bottom the room there is
 * @returns streams in the order given
 */
export function layoutFlow(
  streams: readonly FlowStream[],
  places: readonly string[],
  top: number,
  bottom: number,
) {
  const total = streams.reduce((sum, { count }) => sum + count, 0);
  const at = (side: 'from' | 'to') =>
    places.filter((id) => streams.some((stream) => stream[side] === id));
  const most = Math.max(at('from').length, at('to').length, 1);
  const room = bottom - top - GAP * (most - 1) - THIN * streams.length;
  const unit = room / Math.max(1, total);
  const thick = (count: number) => THIN + count * unit;

  const side = (own: 'from' | 'to', other: 'from' | 'to') => {
    const starts = new Map<number, number>();
    let y = top;
    const nodes = at(own).map((id): PlacedNode => {
      const mine = streams
        .map((stream, i) => ({ ...stream, i }))
        .filter((stream) => stream[own] === id)
        .sort((a, b) => places.indexOf(a[other]) - places.indexOf(b[other]));
      const begin = y;
      for (const { i, count } of mine) {
        starts.set(i, y);
        y += thick(count);
      }
      const node = {
        id,
        count: mine.reduce((sum, { count }) => sum + count, 0),
        top: begin,
        tall: y - begin,
      };
      y += GAP;
      return node;
    });
    return { nodes, starts };
  };
  const from = side('from', 'to');
  const to = side('to', 'from');
  return {
    from: from.nodes,
    to: to.nodes,
    streams: streams.map(
      (stream, i): PlacedStream => ({
        ...stream,
        y0: from.starts.get(i) ?? top,
        y1: to.starts.get(i) ?? top,
        thick: thick(stream.count),
      }),
    ),
  };
}
