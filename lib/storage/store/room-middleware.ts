import { type DBCore, Dexie, type Middleware } from 'dexie';

/**
 * Refuses new and changed rows while the disk is short of room. Deleting goes on, since it makes room.
 * @param hasRoom asked at every write; must answer at once, or the transaction would end
 */
export function roomMiddleware(hasRoom: () => boolean): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'room',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            (request.type === 'add' || request.type === 'put') && !hasRoom()
              ? Dexie.Promise.reject(new DOMException('no room is left', 'QuotaExceededError'))
              : table.mutate(request),
        };
      },
    }),
  };
}
