/** A cursor that no list of this store has given. */
export class InvalidCursorError extends Error {
  constructor() {
    super('The cursor is not one that this list has given.');
    this.name = 'InvalidCursorError';
  }
}

type Key = readonly (string | number)[];

/** A place in a list, as the values its rows are sorted by. */
export function toCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a cursor again; `shape` is a key of the same list, for its length and types. Throws an InvalidCursorError. */
export function parseCursor<K extends Key>(cursor: string, shape: K): K {
  const key = parseKey(cursor);
  if (!isLike(key, shape)) throw new InvalidCursorError();
  return key;
}

function parseKey(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new InvalidCursorError();
  }
}

function isLike<K extends Key>(key: unknown, shape: K): key is K {
  return (
    Array.isArray(key) && key.length === shape.length && shape.every((value, index) => typeof value === typeof key[index])
  );
}
