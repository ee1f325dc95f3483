import type { ModelSettings } from '@/lib/core/drafting/model/model-settings';

/** How the page gets to a server; in the extension the browser asks the operator first. */
export interface ModelReach {
  /** Asks for leave; only works in the turn of a click. */
  readonly request: (settings: ModelSettings) => Promise<boolean>;
  /**
   * The models there.
   * @param key null: the one that is kept, if any
   * @throws ModelError
   */
  readonly list: (settings: ModelSettings, key: string | null) => Promise<readonly string[]>;
}
