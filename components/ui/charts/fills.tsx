/**
 * How a part of a chart is filled. They differ in lightness and texture, so they are told apart
 * without colour: `warm` and `deep` are solid, the striped, crossed and dotted ones textured, `plain`
 * is light with an edge.
 */
export const FILLS = [
  'warm',
  'warm-striped',
  'deep',
  'striped',
  'crossed',
  'dotted',
  'grey',
  'plain',
] as const;
export type Fill = (typeof FILLS)[number];

/** A drawing's textures; `url(#<id>-<texture>)` fills with one. */
export function Textures({ id }: { id: string }) {
  return (
    <defs>
      <Stripes id={`${id}-striped`} className="texture-deep" />
      <Stripes id={`${id}-warm-striped`} className="texture-warm" />
      <Stripes id={`${id}-blind`} className="texture-blind" turned />
      <pattern id={`${id}-crossed`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="texture-ground" />
        <path d="M0 0L6 6M6 0L0 6" className="texture-deep texture-thin" />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="texture-ground" />
        <circle cx="1.5" cy="1.5" r="1.1" className="texture-dot" />
        <circle cx="4.5" cy="4.5" r="1.1" className="texture-dot" />
      </pattern>
    </defs>
  );
}

interface StripesProps {
  readonly id: string;
  readonly className: string;
  readonly turned?: boolean;
}

function Stripes({ id, className, turned = false }: StripesProps) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turned ? 135 : 45})`}
    >
      {turned ? null : <rect width="6" height="6" className="texture-ground" />}
      <path d="M1.5 0V6" className={className} />
    </pattern>
  );
}

const TEXTURED: ReadonlySet<Fill> = new Set(['warm-striped', 'striped', 'crossed', 'dotted']);

/** Attributes that fill a shape. @param id of the drawing's `Textures` */
export function fillOf(fill: Fill, id: string) {
  return TEXTURED.has(fill)
    ? { className: `fill-${fill}`, fill: `url(#${id}-${fill})` }
    : { className: `fill-${fill}` };
}
