/** What part of a list is wanted. */
export interface PageRequest {
  /** How many, at most. */
  readonly first: number;
  /** The cursor of the item before. */
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many there are on all pages; counted when asked. */
  readonly total: () => Promise<number>;
}

/** Makes a page of rows that were asked for with one more than `first`, which shows whether there is a next page. */
export function toPage<Row, T>(
  rows: readonly Row[],
  { first, after }: PageRequest,
  toItem: (row: Row) => { cursor: string; node: T },
  total: () => Promise<number>,
): Page<T> {
  return {
    items: rows.slice(0, first).map(toItem),
    hasNextPage: rows.length > first,
    hasPreviousPage: after != null,
    total,
  };
}
