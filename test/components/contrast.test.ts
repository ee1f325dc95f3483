import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/ui/tokens.css', import.meta.url), 'utf8');

/** Every colour token: its light and its dark value. */
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance, WCAG 2.2 definition. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['canvas', 'surface', 'sunken'];
const LEVELS = ['watch', 'declining', 'silent', 'lost', 'fine', 'unknown'];

/** What is read, on what. */
const TEXT: [string, string][] = [
  ...['text', 'text-soft', 'accent-text'].flatMap((ink) =>
    SURFACES.map((ground): [string, string] => [ink, ground]),
  ),
  ...LEVELS.map((level): [string, string] => [`level-${level}`, `level-${level}-fill`]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent-text', 'accent-soft'],
  ['bad', 'bad-soft'],
  ['good', 'good-soft'],
  ['caution', 'caution-soft'],
  ['on-toast', 'toast'],
  ['toast-accent', 'toast'],
];

/** What has to be seen: edges of controls, bars, marks. */
const GRAPHICS: [string, string][] = [
  ['line-control', 'surface'],
  ['chart-in', 'surface'],
  ['chart-out', 'surface'],
  ['chart-silence', 'surface'],
  ['caution', 'surface'],
  ['bad', 'surface'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const ratio = ([ink, ground]: [string, string]) => {
    const [a, b] = [TOKENS.get(ink), TOKENS.get(ground)];
    if (!a || !b) throw new Error(`no colour ${ink} or ${ground}`);
    return contrast(a[theme], b[theme]);
  };

  it.each(TEXT)('%s can be read on %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHICS)('%s can be seen on %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });

  it('tells the levels apart by lightness alone, colder ever further from the ground', () => {
    const ground = TOKENS.get('surface')?.[theme] ?? '';
    const [watch = 0, declining = 0, silent = 0] = ['watch', 'declining', 'silent'].map((level) =>
      contrast(TOKENS.get(`level-${level}-fill`)?.[theme] ?? '', ground),
    );
    expect(declining / watch).toBeGreaterThan(1.1);
    expect(silent / declining).toBeGreaterThan(2);
  });
});
