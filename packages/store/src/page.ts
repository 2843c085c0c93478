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
