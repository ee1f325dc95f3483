/**
 * Puts values into a text's places: fill('{name}：{level}', { name, level }).
 * A place without a value stays as it is, so that a missing one is seen and not hidden.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, key: string) =>
    Object.hasOwn(values, key) ? String(values[key]) : place,
  );
}
