import type { ContactRow } from '@/lib/core/contacts-list/contact-row';
import { writeFilter } from '@/lib/core/contacts-list/filter-text';
import { type ListFilter, type ListSort, rowTest } from '@/lib/core/contacts-list/list-filter';
import { narrows } from '@/lib/core/contacts-list/search';
import { filterSlices, sortSlices } from '@/lib/core/contacts-list/slices';
import { compareRows } from '@/lib/core/contacts-list/sort-rows';
import { inSlices } from './in-slices';

/** What is to be listed, of whom, as of when. */
export interface ListRequest {
  readonly rows: readonly ContactRow[];
  readonly filter: ListFilter;
  /** ms */
  readonly now: number;
}

/** Who is listed, and for which request. */
export interface Listing {
  readonly rows: readonly ContactRow[];
  readonly of: ListRequest;
}

/**
 * Makes the list for the latest request, in slices. A change of the filter ends what is under way; a
 * change of the rows waits for it, or a busy desk would never see an end.
 */
export class ListMaker {
  #wanted: ListRequest | null = null;
  #current: ListRequest | null = null;
  #last: Listing | null = null;
  #sorted: { of: readonly ContactRow[]; by: Map<ListSort, readonly ContactRow[]> } | null = null;
  #abort = new AbortController();

  /** @param show called with every finished list */
  constructor(private readonly show: (listing: Listing) => void) {}

  want(request: ListRequest): void {
    this.#wanted = request;
    if (!this.#current) void this.#run();
    else if (!isSame(this.#current.filter, request.filter)) this.#abort.abort();
  }

  stop(): void {
    this.#wanted = null;
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    for (let request = this.#wanted; request; request = this.#wanted) {
      this.#wanted = null;
      this.#current = request;
      this.#abort = new AbortController();
      const { signal } = this.#abort;
      try {
        this.#last = await this.#make(request, signal);
        this.show(this.#last);
      } catch (error) {
        if (!signal.aborted) console.error(error);
      }
      this.#current = null;
    }
  }

  async #make(request: ListRequest, signal: AbortSignal): Promise<Listing> {
    const { rows, filter, now } = request;
    const order = await this.#order(rows, filter.sort, signal);
    const last = this.#last;
    const isNarrower =
      last?.of.rows === rows &&
      last.of.now === now &&
      isSame({ ...last.of.filter, text: '' }, { ...filter, text: '' }) &&
      narrows(last.of.filter.text, filter.text);
    const among = isNarrower ? last.rows : order;
    return { rows: await inSlices(filterSlices(among, rowTest(filter, now)), signal), of: request };
  }

  async #order(
    rows: readonly ContactRow[],
    sort: ListSort,
    signal: AbortSignal,
  ): Promise<readonly ContactRow[]> {
    if (this.#sorted?.of !== rows) this.#sorted = { of: rows, by: new Map() };
    const { by } = this.#sorted;
    const known = by.get(sort) ?? (await inSlices(sortSlices(rows, compareRows(sort)), signal));
    by.set(sort, known);
    return known;
  }
}

function isSame(a: ListFilter, b: ListFilter): boolean {
  return writeFilter(a) === writeFilter(b);
}
