/** Marks are told by their shape; colour adds nothing. */
const PATHS = {
  dot: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  ring: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  hollow: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  diamond: 'M0 -5.5L5.5 0L0 5.5L-5.5 0z',
  triangle: 'M0 -5L5.2 4.5H-5.2z',
  'triangle-open': 'M0 -5L5.2 4.5H-5.2z',
  square: 'M-4 -4H4V4H-4z',
  cross: 'M-4 -4L4 4M4 -4L-4 4',
} as const;

export type Shape = keyof typeof PATHS;

/** One mark, centred on its place. */
export function MarkShape({ shape, x, y }: { shape: Shape; x: number; y: number }) {
  return (
    <path className={`mark mark-${shape}`} d={PATHS[shape]} transform={`translate(${x} ${y})`} />
  );
}
