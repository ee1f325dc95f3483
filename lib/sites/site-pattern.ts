/**
 * The match pattern of what the operator grants for a page: its host over its own protocol. Without
 * the port, since Firefox knows no ports in patterns.
 */
export function sitePattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
