import { openText, sealText } from './row-box';
import { SEALED_FIELDS, type SealedField } from './sealed-fields';

/** How rows are read and written now. */
export type VaultMode =
  /** Written as they are. Rows sealed before are opened where there is a key. */
  | { readonly state: 'off'; readonly key: Uint8Array | null }
  | { readonly state: 'open'; readonly key: Uint8Array }
  | { readonly state: 'locked' };

type Row = Record<string, unknown>;
/** Values of a row's protected fields, by where they stand: `events.3.note`. */
type Secrets = Record<string, string>;

/** Where the box of a sealed row lies in it. */
const BOX = 'sealed';

/** Does this table hold fields that are protected? */
export function isSealedTable(table: string): boolean {
  return Object.hasOwn(SEALED_FIELDS, table);
}

/**
 * The row as it is put into the store. While the vault is locked what cannot be sealed is left out,
 * and what was sealed before stays as it was.
 * @param key the row's primary key as text
 */
export function sealRow(table: string, key: string, row: Row, mode: VaultMode): Row {
  if (mode.state === 'off') return row;
  const fields = SEALED_FIELDS[table] ?? [];
  const { [BOX]: before, ...bare } = row;
  const secrets = secretsOf(bare, fields);
  const kept = before instanceof Uint8Array ? { [BOX]: before } : {};
  if (Object.keys(secrets).length === 0) return { ...bare, ...kept };
  const hidden = { ...hide(bare, fields), ...kept };
  if (mode.state === 'locked') return hidden;
  return { ...hidden, [BOX]: sealText(mode.key, about(table, key), JSON.stringify(secrets)) };
}

/** The row as it is used: opened where there is a key, without the protected fields where not. */
export function openRow(table: string, key: string, row: Row, mode: VaultMode): Row {
  const box = row[BOX];
  if (!(box instanceof Uint8Array) || mode.state === 'locked' || !mode.key) return row;
  const plain = openText(mode.key, about(table, key), box);
  if (plain === null) return row;
  const { [BOX]: _, ...bare } = row;
  const secrets: Secrets = JSON.parse(plain);
  return Object.entries(secrets).reduce(
    (open, [path, value]) => withValue(open, path.split('.'), value) as Row,
    bare as Row,
  );
}

function about(table: string, key: string): string {
  return `${table} ${key}`;
}

function secretsOf(row: Row, fields: readonly SealedField[]): Secrets {
  const found: Secrets = {};
  for (const { path, neutral } of fields) collect(row, path, [], neutral, found);
  return found;
}

function collect(
  node: unknown,
  path: readonly string[],
  trail: readonly string[],
  neutral: string | null,
  found: Secrets,
): void {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (typeof node === 'string' && node !== neutral) found[trail.join('.')] = node;
  } else if (step === '*') {
    if (!Array.isArray(node)) return;
    for (const [at, each] of node.entries())
      collect(each, rest, [...trail, `${at}`], neutral, found);
  } else if (isObject(node)) collect(node[step], rest, [...trail, step], neutral, found);
}

function hide(row: Row, fields: readonly SealedField[]): Row {
  return fields.reduce((left, { path, neutral }) => blank(left, path, neutral) as Row, row);
}

function blank(node: unknown, path: readonly string[], neutral: string | null): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof node === 'string' ? neutral : node;
  if (step === '*') {
    return Array.isArray(node) ? node.map((each) => blank(each, rest, neutral)) : node;
  }
  if (!isObject(node) || !(step in node)) return node;
  if (rest.length > 0 || neutral !== null) {
    return { ...node, [step]: blank(node[step], rest, neutral) };
  }
  const { [step]: _, ...left } = node;
  return left;
}

function withValue(node: unknown, [step, ...rest]: readonly string[], value: string): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((each, at) => (`${at}` === step ? withValue(each, rest, value) : each));
  }
  if (node === null || typeof node !== 'object') return node;
  const object = node as Row;
  // What was taken out of a row since is not put back: an override that ended took its note along.
  if (rest.length > 0 && !(step in object)) return node;
  return { ...object, [step]: withValue(object[step], rest, value) };
}

function isObject(node: unknown): node is Row {
  return node !== null && typeof node === 'object' && !Array.isArray(node);
}
