/** Area under the ROC curve; ties count half. NaN when one side is empty. */
export function auc(y: ArrayLike<number>, risk: ArrayLike<number>): number {
  const order = Array.from({ length: y.length }, (_, i) => i).sort(
    (a, b) => (risk[a] as number) - (risk[b] as number),
  );
  let positives = 0;
  let ranks = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && risk[order[j] as number] === risk[order[i] as number]) j++;
    for (let k = i; k < j; k++) {
      if (!y[order[k] as number]) continue;
      ranks += (i + 1 + j) / 2;
      positives++;
    }
    i = j;
  }
  const negatives = y.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Expected calibration error over ten groups of equal size. */
export function calibrationError(y: ArrayLike<number>, risk: ArrayLike<number>): number {
  const n = y.length;
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (risk[a] as number) - (risk[b] as number),
  );
  let error = 0;
  for (let g = 0; g < 10; g++) {
    let off = 0;
    for (let k = Math.floor((g * n) / 10); k < Math.floor(((g + 1) * n) / 10); k++) {
      const i = order[k] as number;
      off += (y[i] as number) - (risk[i] as number);
    }
    error += Math.abs(off);
  }
  return error / n;
}

/** Mean share of leavers among the 20 highest risks per cutoff with at least 40 contacts. */
export function precisionAt20(
  y: ArrayLike<number>,
  risk: ArrayLike<number>,
  cutoff: ArrayLike<number>,
): number {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < y.length; i++) {
    const group = groups.get(cutoff[i] as number);
    if (group) group.push(i);
    else groups.set(cutoff[i] as number, [i]);
  }
  let sum = 0;
  let count = 0;
  for (const group of groups.values()) {
    if (group.length < 40) continue;
    group.sort((a, b) => (risk[b] as number) - (risk[a] as number));
    sum += group.slice(0, 20).reduce((hits, i) => hits + (y[i] as number), 0) / 20;
    count++;
  }
  return sum / count;
}
