/** Does a document differ from a part of it as delivered? */
export function differs(document: object, delivered: object): boolean {
  const now = document as Record<string, unknown>;
  return Object.entries(delivered).some(
    ([key, value]) => JSON.stringify(now[key]) !== JSON.stringify(value),
  );
}
