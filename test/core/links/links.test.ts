import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluesOf } from '@/lib/core/links/clues-of';
import { linkedWith } from '@/lib/core/links/linked-with';
import { suggestLinks } from '@/lib/core/links/suggest-links';
import type { Contact } from '@/lib/core/model/contact';
import { type ContactLink, linkId } from '@/lib/core/model/contact-link';

function person(name: string, site = 'a', id = `${site} ${name}`): Contact {
  return { id, site, scope: site, kind: 'person', identity: 'strong', name, firstSeenAt: 0 };
}

function link(a: string, b: string, same = true): ContactLink {
  return { id: linkId(a, b), contacts: [a, b], same, reason: 'operator', at: 0 };
}

describe('clues in a shown name', () => {
  test.each([
    ['王姐 138-0013-8021', ['13800138021'], ['8021']],
    ['+86 138 0013 8021', ['13800138021'], ['8021']],
    ['王姐8021', [], ['8021']],
    ['李哥 尾号 8021', [], ['8021']],
    ['２０１８级同学', [], []],
    ['订单2026', [], ['2026']],
  ])('%s', (name, phones, tails) => {
    expect(cluesOf(name)).toMatchObject({ phones, tails });
  });

  test('email addresses, and names that many share', () => {
    expect(cluesOf('Anna <Anna.B@Example.com>').emails).toEqual(['anna.b@example.com']);
    for (const name of ['客户', '微信用户', 'Guest', '王', '访客 12', '']) {
      expect(cluesOf(name).name).toBe('');
    }
    expect(cluesOf('王小明 🌸').name).toBe(cluesOf('王小明').name);
  });
});

describe('suggestions', () => {
  test.each([
    ['王姐 13800138021', '阿兰 13800138021', 'phone'],
    ['王姐 13800138021', '阿兰8021', 'phone'],
    ['A anna@example.com', 'B anna@example.com', 'email'],
    ['王小明', '王小明 ', 'name'],
  ])('%s and %s: %s', (mine, theirs, reason) => {
    const found = suggestLinks(person(mine), [person(mine), person(theirs, 'b')], []);
    expect(found).toEqual([{ contact: person(theirs, 'b'), reason }]);
  });

  test.each([
    ['two whole numbers that only end alike', '王 13800138021', '李 13911118021'],
    ['names that many share', '客户', '客户'],
    ['different people', '王小明', '李小明'],
  ])('none for %s', (_, mine, theirs) => {
    expect(suggestLinks(person(mine), [person(theirs, 'b')], [])).toEqual([]);
  });

  test('none where two of one site would fit, none of one account, none of groups', () => {
    const twins = [person('王小明', 'b', '1'), person('王小明', 'b', '2')];
    expect(suggestLinks(person('王小明'), twins, [])).toEqual([]);
    expect(suggestLinks(person('王小明'), [person('王小明', 'a', '1')], [])).toEqual([]);
    const group: Contact = { ...person('王小明', 'b'), kind: 'group' };
    expect(suggestLinks(person('王小明'), [group], [])).toEqual([]);
    expect(suggestLinks({ ...group, site: 'a' }, [person('王小明', 'b')], [])).toEqual([]);
  });

  test('not again once it was judged, either way', () => {
    const [mine, theirs] = [person('王小明'), person('王小明', 'b')];
    for (const same of [true, false]) {
      expect(suggestLinks(mine, [theirs], [link(theirs.id, mine.id, same)])).toEqual([]);
    }
  });
});

describe('links', () => {
  test('are followed along, both ways, and refusals are not', () => {
    const links = [link('a', 'b'), link('c', 'b'), link('c', 'd', false)];
    expect(linkedWith('a', links).sort()).toEqual(['b', 'c']);
    expect(linkedWith('d', links)).toEqual([]);
  });

  test('whoever is linked with me has me linked, and never themselves', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const links = fc.array(fc.tuple(id, id, fc.boolean()).map(([a, b, same]) => link(a, b, same)));
    fc.assert(
      fc.property(id, links, (me, all) => {
        for (const other of linkedWith(me, all)) {
          expect(other).not.toBe(me);
          expect(linkedWith(other, all)).toContain(me);
        }
      }),
      { seed: 5 },
    );
  });
});
