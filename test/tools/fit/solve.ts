/**
 * Solves A x = b for a symmetric positive definite A by Cholesky's method.
 * @param a row by row, the lower triangle is read and overwritten
 * @throws Error when A is not positive definite
 */
export function solveSymmetric(a: Float64Array, b: Float64Array, size: number): Float64Array {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j] as number;
      for (let k = 0; k < j; k++) sum -= (a[i * size + k] as number) * (a[j * size + k] as number);
      if (i === j) {
        if (!(sum > 0)) throw new Error('the matrix is not positive definite');
        a[i * size + i] = Math.sqrt(sum);
      } else {
        a[i * size + j] = sum / (a[j * size + j] as number);
      }
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++)
      x[i] = (x[i] as number) - (a[i * size + k] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (a[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++)
      x[i] = (x[i] as number) - (a[k * size + i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (a[i * size + i] as number);
  }
  return x;
}
