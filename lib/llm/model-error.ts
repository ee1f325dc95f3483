import type { ModelFault } from '@/lib/core/drafting/model/outcome';

/** A model could not be asked, or did not answer. Holds no words of the server: they are not ours to show. */
export class ModelError extends Error {
  constructor(readonly why: ModelFault) {
    super(why);
    this.name = 'ModelError';
  }
}
