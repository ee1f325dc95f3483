import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { isSealedTable, openRow, sealRow, type VaultMode } from './seal-row';

type Row = Record<string, unknown>;

/**
 * Seals protected fields on their way into the store and opens them on their way out, so that
 * nobody who reads or writes a row needs to know of the vault.
 * @param mode asked at every read and write
 */
export function vaultMiddleware(mode: () => VaultMode): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'vault',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return isSealedTable(name) ? guarded(table, mode) : table;
      },
    }),
  };
}

function guarded(table: DBCoreTable, mode: () => VaultMode): DBCoreTable {
  const { name } = table;
  const keyOf = (row: Row) => String(table.schema.primaryKey.extractKey?.(row) ?? '');
  const open = (row: unknown) =>
    row && typeof row === 'object' ? openRow(name, keyOf(row as Row), row as Row, mode()) : row;
  return {
    ...table,
    mutate: (request) => table.mutate(sealed(request)),
    // Not async functions: these answers must stay Dexie's own promises, which keep a transaction.
    get: (request) => table.get(request).then(open),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(open)),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values ? { ...answer, result: answer.result.map(open) } : answer,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? openingCursor(cursor, open) : cursor)),
  };

  function sealed(request: DBCoreMutateRequest): DBCoreMutateRequest {
    if (request.type !== 'add' && request.type !== 'put') return request;
    const values = request.values.map((row: Row) => sealRow(name, keyOf(row), row, mode()));
    return { ...request, values };
  }
}

/** A cursor whose values are opened. Its own getters would not work on an object that inherits them. */
function openingCursor(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => open(cursor.value) },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primary: unknown) => cursor.continuePrimaryKey(key, primary),
    },
    advance: { value: (count: number) => cursor.advance(count) },
  });
}
