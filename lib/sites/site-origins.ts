/**
 * The match patterns to ask leave for, so that a definition can read its pages: whole hosts, since
 * browsers grant nothing smaller. @param matches as in a definition
 */
export function siteOrigins(matches: readonly string[]): string[] {
  const origins = matches.flatMap((match) => /^https?:\/\/[^/]+\//.exec(match)?.[0] ?? []);
  return [...new Set(origins.map((origin) => `${origin}*`))];
}

/**
 * The match pattern of an address somebody typed: `chat.example.com`, `https://chat.example.com/app`.
 * @returns null for what is no address a chat page can have: https anywhere, http on this computer
 */
export function typedOrigin(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || text.length > 500) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url?.hostname || url.username || url.password) return null;
  const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return null;
  if (!isHere && !/^[^.*]+(\.[^.*]+)+$/.test(url.hostname)) return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Does one of these granted patterns cover a wanted one, as `siteOrigins` gives it? */
export function isGranted(wanted: string, granted: readonly string[]): boolean {
  const [, protocol = '', host = ''] = /^(https?):\/\/([^/]+)\//.exec(wanted) ?? [];
  return granted.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const [, scheme = '', over = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (scheme !== '*' && scheme !== protocol) return false;
    if (over === '*' || over === host) return true;
    return over.startsWith('*.') && (host === over.slice(2) || host.endsWith(over.slice(1)));
  });
}
