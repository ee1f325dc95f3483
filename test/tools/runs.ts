/** Generated inputs per parser: 1,000 in the suite, as many as `REWARM_RUNS` says in a trial. */
export const RUNS = Number(process.env.REWARM_RUNS ?? 1000);
