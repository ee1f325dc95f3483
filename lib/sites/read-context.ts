/** What turning shown times into instants needs. */
export interface ReadContext {
  /** ms since 1970 UTC. */
  readonly now: number;
  /** IANA name of the zone the page writes its times in: the operator's. */
  readonly timeZone: string;
}

/** The language the page says it is in. */
export function pageLanguages(document: Document): string[] {
  const { lang } = document.documentElement;
  return lang ? [lang] : [];
}
