import type { Level } from '@/lib/core/model/assessment';
import './level-badge.css';

/** How full the glyph's circle is: warmth draining away, so shape tells the level without colour. */
const FILL: Record<Level, number> = {
  fine: 1,
  watch: 0.75,
  declining: 0.5,
  silent: 0,
  lost: 0,
  unknown: 0,
};

/** The level's picture: a circle draining from full to empty, crossed out when lost. */
export function LevelGlyph({ level }: { level: Level }) {
  const turn = 2 * Math.PI * 2.5;
  return (
    <svg className="level-glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle
        cx="6"
        cy="6"
        r="5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={level === 'unknown' ? '2 1.93' : undefined}
      />
      <circle
        cx="6"
        cy="6"
        r="2.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="5"
        strokeDasharray={`${FILL[level] * turn} ${turn}`}
        transform="rotate(-90 6 6)"
      />
      {level === 'lost' ? <path d="M2.5 9.5l7-7" stroke="currentColor" strokeWidth="1.5" /> : null}
    </svg>
  );
}

/** A contact's level in one word. */
export function LevelBadge({ level, label }: { level: Level; label: string }) {
  return (
    <span className={`level-badge level-${level}`}>
      <LevelGlyph level={level} />
      {label}
    </span>
  );
}
