import { describe, expect, it } from 'vitest';
import { parseGroupTalk } from '@/lib/practice/group';
import { parseScripts } from '@/lib/practice/script';

describe('parseScripts', () => {
  it('reads turns, choices and headings', () => {
    const [script] = parseScripts('# skin her once\n< a | b\n?> c\n');
    expect(script).toEqual({
      topic: 'skin',
      her: true,
      once: true,
      aligned: false,
      turns: [
        { who: 'in', optional: false, variants: ['a', 'b'] },
        { who: 'out', optional: true, variants: ['c'] },
      ],
    });
  });

  it('makes one dialogue per column of an aligned one, shorter turns starting over', () => {
    const scripts = parseScripts('# any =\n< a | b | c\n> x | y');
    expect(scripts.map((s) => s.turns.map((turn) => turn.variants))).toEqual([
      [['a'], ['x']],
      [['b'], ['y']],
      [['c'], ['x']],
    ]);
  });

  it('keeps an aligned dialogue that is said once in one piece', () => {
    expect(parseScripts('# any = once\n< a | b\n> x | y')).toHaveLength(1);
  });

  it('refuses what it does not know', () => {
    expect(() => parseScripts('# skn\n< a')).toThrow('not a heading: # skn');
    expect(() => parseScripts('hello')).toThrow('not a turn: hello');
    expect(() => parseGroupTalk('E: hello')).toThrow('not a group line: E: hello');
  });
});
