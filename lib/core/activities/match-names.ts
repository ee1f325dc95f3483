/** Somebody a pasted name may mean. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface MatchedNames<T> {
  readonly matched: readonly T[];
  /** As pasted. */
  readonly unmatched: readonly string[];
  /** Names that more than one bears. */
  readonly doubled: readonly string[];
}

/** Most names taken at once. */
const MOST = 5000;

/**
 * Finds pasted names among people. Width, case, spaces and pictures in a name make no difference;
 * the rest has to be equal, since a wrong tick is worse than a missing one.
 * @param pasted one per line, or parted by commas, semicolons or tabs
 */
export function matchNames<T extends Named>(pasted: string, people: readonly T[]): MatchedNames<T> {
  const byName = new Map<string, T[]>();
  for (const person of people) {
    const key = plain(person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const names = new Map(
    pasted
      .split(/[\n\r\t,，、;；]+/u)
      .map((name) => name.trim())
      .filter((name) => plain(name) !== '')
      .slice(0, MOST)
      .map((name) => [plain(name), name] as const),
  );
  const matched: T[] = [];
  const unmatched: string[] = [];
  const doubled: string[] = [];
  for (const [key, name] of names) {
    const [first, second] = byName.get(key) ?? [];
    if (!first) unmatched.push(name);
    else if (second) doubled.push(name);
    else matched.push(first);
  }
  return { matched, unmatched, doubled };
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+/gu, '');
}
