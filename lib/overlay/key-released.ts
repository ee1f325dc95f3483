/**
 * Waits until no key is down any more. A button works while its key is still down; a focus that went
 * to the page's compose box then would take the rest of that key press along, and Enter sends there.
 * @param isDown whether a key is down now
 */
export function keyReleased(view: Window, isDown: boolean): Promise<void> {
  if (!isDown) return Promise.resolve();
  return new Promise((done) => {
    const stop = new AbortController();
    // A key let go in another window is not heard of.
    for (const type of ['keyup', 'blur']) {
      view.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted || (type === 'blur' && event.target !== view)) return;
          stop.abort();
          done();
        },
        { capture: true, signal: stop.signal },
      );
    }
  });
}
