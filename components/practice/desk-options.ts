/** How the desk was asked to start, by its address. */
export interface DeskOptions {
  readonly seed: number;
  /** ms; null: now, or the moment of the desk kept in this session. */
  readonly anchor: number | null;
  readonly rows: number | undefined;
  readonly live: boolean;
  readonly speed: number;
  readonly test: boolean;
  /** Conversation to open at once. */
  readonly open: string | null;
}

/** @param search the query of the address: seed, anchor, rows, live=0, speed, test=1, open */
export function readDeskOptions(search: string): DeskOptions {
  const query = new URLSearchParams(search);
  const number = (name: string) => {
    const value = Number(query.get(name) ?? Number.NaN);
    return Number.isFinite(value) && value > 0 ? value : null;
  };
  return {
    seed: number('seed') ?? 7,
    anchor: number('anchor'),
    rows: number('rows') ?? undefined,
    live: query.get('live') !== '0',
    speed: number('speed') ?? 1,
    test: query.get('test') === '1',
    open: query.get('open'),
  };
}
