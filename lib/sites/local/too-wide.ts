/** Second-level names under which everybody registers: `*.com.cn` is nobody's site. */
const SHARED = new Set(['com', 'net', 'org', 'gov', 'edu', 'co', 'ac', 'or', 'ne']);

/**
 * The first reason why a definition from a file would be asked on pages it can't be about: an address
 * pattern of every host, or of every host below a top-level name, or no address and no sign of its own.
 * @returns the pattern or selector at fault; null when all is well
 */
export function tooWide(matches: readonly string[], detect: readonly string[]): string | null {
  const wide = matches.find((pattern) => isWide(hostOf(pattern)));
  if (wide !== undefined) return wide;
  // `body` is on every page; a class, an id, an attribute or a custom element is not.
  const telling = detect.some((selector) => /[.#[]|[a-z]-[a-z]/.test(selector));
  return matches.length === 0 && !telling ? (detect[0] ?? '*') : null;
}

function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/:]*)/.exec(pattern)?.[1] ?? '*';
}

function isWide(host: string): boolean {
  if (!host.includes('*')) return false;
  if (!host.startsWith('*.')) return true;
  const labels = host.slice(2).split('.');
  const [first = '', last = ''] = labels;
  if (host.slice(2).includes('*') || labels.length < 2) return true;
  return labels.length === 2 && last.length === 2 && SHARED.has(first);
}
