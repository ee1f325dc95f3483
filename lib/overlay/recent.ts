/** A map that forgets what was set longest ago, so that a page without end does not fill the memory. */
export class Recent<K, V> extends Map<K, V> {
  readonly #most: number;

  /** @param most entries kept */
  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: K, value: V): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > this.#most) this.delete(this.keys().next().value as K);
    return this;
  }
}
