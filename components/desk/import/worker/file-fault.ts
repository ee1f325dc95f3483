import type { FileFault } from '../import-types';

/** A file that cannot be read at all. */
export class FileFaultError extends Error {
  override name = 'FileFaultError';

  constructor(readonly fault: FileFault) {
    super(fault);
  }
}
