import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react';
import { chartTexts } from '@/lib/i18n/charts';
import type { Language } from '@/lib/i18n/language';
import { typeset } from '../typeset';
import './charts.css';
import './fills.css';
import './marks.css';
import './level-strip.css';
import { useWidth } from './use-width';
import { walk } from './walk';

/** What a chart's drawing is told. */
export interface Plot {
  /** CSS pixels. */
  readonly width: number;
  /** The point looked at, or null. */
  readonly active: number | null;
}

interface ChartFrameProps {
  /** What the picture shows, in a sentence; it names the chart. */
  readonly finding: string;
  readonly language: Language;
  /** Points that can be walked, in reading order. */
  readonly count: number;
  /** A point with its value, in words. */
  readonly describe: (index: number) => string;
  /** The point under a place of the drawing, CSS pixels. */
  readonly pointAt: (x: number, y: number, width: number) => number;
  /** Points lie below each other. */
  readonly upright?: boolean;
  /** The point the walk begins with; the last one where nothing is said. */
  readonly begin?: number;
  readonly legend?: ReactNode;
  /** The numbers behind the picture. */
  readonly table: ReactNode;
  readonly children: (plot: Plot) => ReactNode;
}

/**
 * A picture with its finding above and its numbers one key away. The drawing itself is a slider over
 * its points: arrow keys walk along them, and each is spoken and shown in words.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { finding, language, count, describe, pointAt, upright, legend, table, children } = props;
  const texts = chartTexts(language);
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState(props.begin ?? count - 1);
  const [looking, setLooking] = useState(false);
  const index = Math.max(0, Math.min(at, count - 1));

  const onKeyDown = (event: KeyboardEvent) => {
    const next = walk(event.key, index, count, upright);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setAt(next);
    setLooking(true);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.currentTarget.getBoundingClientRect();
    setAt(pointAt(event.clientX - place.left, event.clientY - place.top, place.width));
    setLooking(true);
  };

  return (
    <figure className="chart">
      <figcaption className="chart-finding" id={id}>
        {typeset(finding)}
      </figcaption>
      <div
        ref={box}
        className="chart-plot"
        role="slider"
        tabIndex={0}
        aria-labelledby={id}
        aria-roledescription={texts.role}
        aria-orientation={upright ? 'vertical' : 'horizontal'}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={index + 1}
        aria-valuetext={describe(index)}
        onKeyDown={onKeyDown}
        onFocus={() => setLooking(true)}
        onBlur={() => setLooking(false)}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={(event) => {
          if (document.activeElement !== event.currentTarget) setLooking(false);
        }}
      >
        {width > 0 ? children({ width, active: looking ? index : null }) : null}
      </div>
      <p className="chart-readout" aria-hidden="true">
        {looking ? typeset(describe(index)) : null}
      </p>
      {legend}
      <details className="chart-numbers">
        <summary>{texts.numbers}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
        <div className="chart-scroll" role="group" tabIndex={0} aria-labelledby={id}>
          {table}
        </div>
      </details>
    </figure>
  );
}
