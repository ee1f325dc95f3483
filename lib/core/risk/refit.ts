import type { Moment } from './backtest-report';

/** What an operator's own history makes of the shipped odds. */
export interface OwnLine {
  readonly shift: number;
  readonly scale: number;
}

/** Settled contact-weeks needed, and of each outcome. */
const ENOUGH = 400;
const ENOUGH_EACH = 60;
/** Contact-weeks the shipped model counts as: a short history changes little. */
const PRIOR = 200;
/** The earlier share learns, the later one judges. */
const LEARN_SHARE = 0.7;
/** Share by which the log loss of the later slice must fall. */
const BETTER = 0.005;
/** Weeks in which an outcome of the learning slice could still reach into the judging one. */
const GAP_WEEKS = 5;

/**
 * Refits the level and steepness of the risk on the operator's own settled weeks, and keeps the
 * result only if it says later weeks better than the shipped curves did.
 * @param moments as `backtest` makes them
 * @returns the line to give to `assess`, or null: too little history, or no better
 */
export function refit(moments: readonly Moment[]): OwnLine | null {
  const settled = moments.filter((m) => m.left >= 0).sort((a, b) => a.week - b.week);
  const left = settled.filter((m) => m.left === 1).length;
  if (settled.length < ENOUGH || Math.min(left, settled.length - left) < ENOUGH_EACH) return null;
  const border = (settled[Math.floor(settled.length * LEARN_SHARE)] as Moment).week;
  const early = settled.filter((m) => m.week <= border - GAP_WEEKS);
  const late = settled.filter((m) => m.week > border);
  const line = fitOwn(early);
  const before = loss(late, { shift: 0, scale: 1 });
  return late.length > 0 && loss(late, line) < before * (1 - BETTER) ? line : null;
}

/** Applies a line to log-odds. */
export function ownOdds(odds: number, line: OwnLine | null | undefined): number {
  return line ? line.shift + line.scale * odds : odds;
}

/** Newton's method for two numbers, held near (0, 1) by the prior. */
function fitOwn(moments: readonly Moment[]): OwnLine {
  let shift = 0;
  let scale = 1;
  const hold = PRIOR / 4;
  for (let i = 0; i < 30; i++) {
    let g0 = -hold * shift;
    let g1 = -hold * (scale - 1);
    let h00 = hold;
    let h01 = 0;
    let h11 = hold;
    for (const m of moments) {
      const x = oddsOfRisk(m.risk);
      const p = 1 / (1 + Math.exp(-shift - scale * x));
      const w = p * (1 - p);
      g0 += m.left - p;
      g1 += (m.left - p) * x;
      h00 += w;
      h01 += w * x;
      h11 += w * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    const d0 = (h11 * g0 - h01 * g1) / det;
    const d1 = (h00 * g1 - h01 * g0) / det;
    shift += d0;
    scale += d1;
    if (Math.abs(d0) + Math.abs(d1) < 1e-9) break;
  }
  return { shift, scale };
}

function loss(moments: readonly Moment[], line: OwnLine): number {
  let sum = 0;
  for (const m of moments) {
    const odds = ownOdds(oddsOfRisk(m.risk), line);
    sum += Math.log1p(Math.exp(m.left === 1 ? -odds : odds));
  }
  return sum / moments.length;
}

function oddsOfRisk(risk: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, risk));
  return Math.log(p / (1 - p));
}
