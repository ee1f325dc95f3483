import type { Customer } from './cast';
import { pick, type Random, whole } from './draw';
import type { Line } from './message';
import { BOTTLES, productPrice, SHOP } from './shop';

export type Slots = Readonly<Record<string, string>>;

/** What `{p}`, `{call}` and the other slots stand for in one conversation with this customer. */
export function slotsFor(customer: Customer, random: Random, weather: string): Slots {
  const favourites = customer.products.slice(0, 4);
  const p = pick(random, favourites);
  const p2 = pick(
    random,
    favourites.filter((product) => product !== p),
  );
  return {
    p,
    p2,
    b: customer.products.find((product) => BOTTLES.includes(product)) ?? p,
    call: customer.call,
    me: SHOP.operator,
    city: customer.city,
    courier: customer.courier,
    baby: customer.baby,
    age: customer.age,
    price: String(productPrice(p)),
    no: `SF${whole(random, 10_000_000, 99_999_999)}`,
    weather,
  };
}

/** The line with its slots filled. @throws Error when a slot has no value */
export function fillSlots(line: Line, slots: Slots): Line {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = slots[name];
      if (value === undefined) throw new Error(`no value for slot ${name}`);
      return value;
    });
  return line.label === undefined
    ? { ...line, text: fill(line.text) }
    : { ...line, text: fill(line.text), label: fill(line.label) };
}
