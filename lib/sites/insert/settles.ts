const STEP = 40;
const LIMIT = 400;

/**
 * Waits until something is true and stays so: editors take text over in a later task, or throw it
 * out again. True needs three looks in a row; gives up after 400 ms.
 */
export async function settles(holds: () => boolean): Promise<boolean> {
  let streak = 0;
  for (let waited = 0; waited <= LIMIT; waited += STEP) {
    await new Promise((done) => setTimeout(done, STEP));
    streak = holds() ? streak + 1 : 0;
    if (streak === 3) return true;
  }
  return false;
}
