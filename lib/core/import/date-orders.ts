import type { CalendarDay } from '../time/calendar-day';
import { DATE_ORDERS, type DateNumbers, type DateOrder, dayFromNumbers } from './stamp';

interface Tally {
  readonly order: DateOrder;
  /** Dates that do not exist, or lie after today. */
  wrong: number;
  /** Times a date lies before the one above it: a chat is written from the oldest on. */
  back: number;
  previous: number;
}

/**
 * Tells in which order a file writes its dates, from all of them together: the one in which most of
 * them exist, and of those the one that runs backward least.
 */
export class DateOrders {
  private readonly tallies: Tally[] = DATE_ORDERS.map((order) => ({
    order,
    wrong: 0,
    back: 0,
    previous: Number.NEGATIVE_INFINITY,
  }));
  private count = 0;
  private last = '';
  private differ = false;

  /** @param today days after it do not exist yet */
  constructor(private readonly today: CalendarDay) {}

  /** Takes a date into account. */
  note(date: DateNumbers): void {
    this.count += 1;
    // Most messages are of the day of the one before.
    const key = date.join('/');
    if (key === this.last) return;
    this.last = key;
    const days = this.tallies.map((tally) => {
      const day = dayFromNumbers(date, tally.order, this.today);
      if (!(day <= this.today + 1)) tally.wrong += 1;
      else {
        if (day < tally.previous) tally.back += 1;
        tally.previous = day;
      }
      return day;
    });
    const real = new Set(days.filter((day) => day <= this.today + 1));
    if (real.size > 1) this.differ = true;
  }

  /** The orders that remain, best first; one when it is settled, none when there is no date. */
  possible(): DateOrder[] {
    if (this.count === 0) return [];
    const fewest = Math.min(...this.tallies.map(({ wrong }) => wrong));
    const fit = this.tallies.filter(({ wrong }) => wrong === fewest && wrong < this.count);
    const steadiest = Math.min(...fit.map(({ back }) => back));
    const best = fit.filter(({ back }) => back === steadiest).map(({ order }) => order);
    // Where every order says the same days it does not matter which is taken.
    return this.differ ? best : best.slice(0, 1);
  }
}
