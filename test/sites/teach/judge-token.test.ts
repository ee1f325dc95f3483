import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeToken } from '@/lib/sites/teach/judge-token';

interface Labelled {
  readonly kind: string;
  readonly token: string;
  readonly stem?: string;
}

const labelled: Labelled[] = readFileSync(new URL('tokens.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', token = '', stem] = line.split(' ');
    return stem === undefined ? { kind, token } : { kind, token, stem };
  });

/** Whether a selector would be built on the token as it stands. */
const isUsed = (kind: string) => kind === 'stable';

describe('class names and ids', () => {
  it('are many enough to tell', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(300);
    expect(new Set(labelled.map(({ token }) => token)).size).toBe(labelled.length);
  });

  it('are told apart in at least 97 of 100', () => {
    const wrong = labelled.filter(({ kind, token, stem }) => {
      const judged = judgeToken(token);
      return judged.kind !== kind || (judged.kind === 'stem' && judged.stem !== stem);
    });
    expect(
      wrong.map(({ kind, token }) => `${token}: ${kind}`).slice(labelled.length * 0.03),
    ).toEqual([]);
  });

  it('that tools wrote are almost never taken for lasting ones', () => {
    const taken = labelled.filter(({ kind, token }) => {
      return (kind === 'generated' || kind === 'stem') && isUsed(judgeToken(token).kind);
    });
    expect(taken.map(({ token }) => token).length).toBeLessThanOrEqual(3);
  });

  it('are cut to a stem only where the stem is a part of them', () => {
    for (const { token } of labelled) {
      const judged = judgeToken(token);
      if (judged.kind === 'stem') expect(token).toContain(judged.stem);
    }
  });
});
