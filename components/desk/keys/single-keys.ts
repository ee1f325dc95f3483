const KEY = 'rewarm:single-keys';

/** Does the operator want keys of a single letter? They can be in the way of dictation. */
export function usesSingleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers it on this computer. */
export function keepSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for this visit.
  }
}
