/** A definition was seen to read a real login's page without fault, on this computer. */
export interface SiteCheck {
  readonly site: string;
  /** Version of the definition that did. */
  readonly version: number;
  /** ms; the first time. */
  readonly at: number;
}
