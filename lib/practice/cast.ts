import type { ContactKind } from '@/lib/core/model/contact';
import { type Archetype, CROWD_WEIGHTS } from './archetype';
import { between, pick, type Random, streamFor, weighted, whole } from './draw';
import { PEOPLE, type Person } from './people';
import type { Topic } from './script';
import { BABY_AGES, BABY_NAMES, CITIES, COURIERS, GIVEN, PRODUCTS, SURNAMES } from './shop';

/** One customer (or group) of the practice desk. */
export interface Customer {
  /** The page's own id of the conversation. */
  readonly id: string;
  readonly kind: ContactKind;
  /** How many are in it; null of a person. */
  readonly members: number | null;
  readonly name: string;
  /** How the operator addresses them. */
  readonly call: string;
  readonly archetype: Archetype;
  readonly topic: Exclude<Topic, 'any'>;
  readonly tags: readonly string[];
  readonly city: string;
  readonly courier: string;
  readonly baby: string;
  readonly age: string;
  /** The products they use, favourite first. */
  readonly products: readonly string[];
  /** Seed of the picture. */
  readonly avatar: number;
  readonly orders: number;
  /** Yuan. */
  readonly spent: number;
}

/**
 * The people of the desk.
 * @param seed same seed, same people
 * @param rows how many; beyond the written cast further ones are made up
 */
export function practiceCast(seed: number, rows: number = PEOPLE.length): Customer[] {
  return Array.from({ length: rows }, (_, i) => {
    const id = customerId(i);
    const random = streamFor(seed, 'cast', id);
    const customer = furnish(id, PEOPLE[i] ?? makeUp(random), random);
    return customer.kind === 'group'
      ? { ...customer, members: whole(streamFor(seed, 'members', id), 80, 480) }
      : customer;
  });
}

function customerId(index: number): string {
  return `wk${String(index + 1).padStart(4, '0')}`;
}

function furnish(id: string, person: Person, random: Random): Customer {
  const [name, call, archetype, topic, tags] = person;
  const first = whole(random, 0, PRODUCTS[topic].length - 1);
  const orders = archetype === 'new' ? whole(random, 0, 1) : whole(random, 3, 22);
  return {
    id,
    kind: archetype.endsWith('-group') ? 'group' : 'person',
    members: null,
    name,
    call,
    archetype,
    topic,
    tags: tags.split(','),
    city: pick(random, CITIES),
    courier: pick(random, COURIERS),
    baby: pick(random, BABY_NAMES),
    age: pick(random, BABY_AGES),
    products: PRODUCTS[topic].map(
      (_, k) => PRODUCTS[topic][(first + k) % PRODUCTS[topic].length] ?? '',
    ),
    avatar: whole(random, 0, 0xffff),
    orders,
    spent: Math.round(orders * between(random, 90, 260)),
  };
}

function makeUp(random: Random): Person {
  const given = pick(random, GIVEN);
  const topic = random() < 0.6 ? 'skin' : 'baby';
  const archetype =
    CROWD_WEIGHTS[
      weighted(
        random,
        CROWD_WEIGHTS.map(([, w]) => w),
      )
    ]?.[0] ?? 'steady';
  const remark = pick(random, ['', '', '', ' 老客', '-敏感肌', '（转介绍）', ' 复购', '🌸']);
  return [
    `${pick(random, SURNAMES)}${given}${remark}`,
    given.length > 1 ? given : `${given}${given}`,
    archetype,
    topic,
    topic === 'skin'
      ? pick(random, ['油皮', '干皮', '敏感肌', '痘肌'])
      : pick(random, ['0-1岁', '1-2岁', '二胎']),
  ];
}
