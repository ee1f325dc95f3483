/** Drawn on a 16 px grid with a 1.5 px stroke. */
const PATHS = {
  arrow: 'M3 8h10M9 4l4 4-4 4',
  bell: 'M3 11.5h10c-1-1-1.5-2-1.5-4.5a3.5 3.5 0 0 0-7 0c0 2.5-.5 3.5-1.5 4.5zM7 13.5h2M2.5 2.5l11 11',
  book: 'M8 4C6.5 3 4.5 2.8 2.5 3v9.5c2-.2 4 0 5.5 1 1.5-1 3.5-1.2 5.5-1V3c-2-.2-4 0-5.5 1zM8 4v9.5',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  chart: 'M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6',
  chip: 'M4.5 4.5h7v7h-7zM6.5 2v2.5M9.5 2v2.5M6.5 11.5V14M9.5 11.5V14M2 6.5h2.5M2 9.5h2.5M11.5 6.5H14M11.5 9.5H14',
  check: 'M3.5 8.5l3 3 6-7',
  clock: 'M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  chevron: 'M6 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  download: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7L11.3 7',
  'eye-off':
    'M3 3l10 10M6.3 4A7 7 0 0 1 8 3.5C12 3.5 14.5 8 14.5 8a12 12 0 0 1-2 2.5M4 5.3A12 12 0 0 0 1.5 8S4 12.5 8 12.5a6.6 6.6 0 0 0 2.5-.5',
  gift: 'M2.5 6h11v2.5h-11zM3.5 8.5h9v5h-9zM8 6v7.5M8 6S5 6 5 4.3 7.5 3 8 6zM8 6s3 0 3-1.7S8.5 3 8 6z',
  insert: 'M8 2.5v7M5 7l3 3 3-3M2.5 13h11',
  megaphone: 'M2.5 6.5v3h2l6 3v-9l-6 3zM12.5 6.5a2 2 0 0 1 0 3M5 9.5l1 4',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  open: 'M6.5 3H3v10h10V9.5M9 3h4v4M13 3L7.5 8.5',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  restore: 'M3 3.5V7h3.5M3.3 7A5.2 5.2 0 1 1 3 9.5',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  shield: 'M8 2l5 2v4c0 3-2.2 5-5 6-2.8-1-5-3-5-6V4z',
  sliders: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3',
  speech: 'M2.5 3h11v8H7l-3 2.5V11H2.5z',
  spark: 'M8 2l1.5 4.5L14 8l-4.5 1.5L8 14l-1.5-4.5L2 8l4.5-1.5z',
  target: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
  slash: 'M3.5 3.5l9 9M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  sun: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1',
  people:
    'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13c.5-2.5 2.2-4 4.5-4s4 1.5 4.5 4M10.5 3.3a2.5 2.5 0 0 1 0 4.4M12 9.3c1.4.6 2.3 1.9 2.6 3.7',
  group: 'M2.5 3h8v6H6L4 11V9H2.5zM12 6h1.5v6H12v1.5L10 12H7.5',
  trend: 'M2.5 12.5l3.5-4 3 2.5 4.5-6M10.5 5h3v3',
  report: 'M4 2.5h6l2.5 2.5v8.5H4zM10 2.5V5h2.5M6 8h4.5M6 10.5h4.5',
  wrench:
    'M13.3 4.7l-2.1 1.9-1.8-1.8 1.9-2.1a3.4 3.4 0 0 0-4.4 4.2L2.6 11.2a1.55 1.55 0 0 0 2.2 2.2l4.3-4.3a3.4 3.4 0 0 0 4.2-4.4z',
  globe: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM2 8h12M8 2c4 3.5 4 8.5 0 12M8 2C4 5.5 4 10.5 8 14',
  upload: 'M8 10V3M5 5.5l3-3 3 3M3 13h10',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2',
  warning: 'M8 6v3M8 11.5v.01M8 2l6.5 11.5h-13z',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative picture: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
