type Tables = Readonly<Record<string, readonly string[]>>;

/** Ids of ledger entries are drawn at random: each is told by what its entry says. */
function withoutDrawn(tables: Tables): Record<string, string[]> {
  const names = new Map<string, string>();
  for (const row of tables.ledger ?? []) {
    const { id, ...rest } = JSON.parse(row) as { id: string };
    if (/^[0-9a-f-]{36}$/.test(id)) names.set(id, JSON.stringify(rest).replaceAll('"', "'"));
  }
  const drawn = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => row.replace(drawn, (id) => names.get(id) ?? id)).sort(),
    ]),
  );
}

/** Rows that only one of two databases has, by table; empty when they are equal. */
export function differences(
  a: Tables,
  b: Tables,
): { table: string; missing: string[]; extra: string[] }[] {
  const [left, right] = [withoutDrawn(a), withoutDrawn(b)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((table) => {
    const missing = without(left[table] ?? [], right[table] ?? []);
    const extra = without(right[table] ?? [], left[table] ?? []);
    return missing.length + extra.length > 0 ? [{ table, missing, extra }] : [];
  });
}

/** What is in `all` more often than in `other`. */
function without(all: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const row of other) left.set(row, (left.get(row) ?? 0) + 1);
  return all.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  });
}
