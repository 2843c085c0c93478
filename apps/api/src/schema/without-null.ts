/** GraphQL's absent arguments are null or missing; the store's are missing. */
export function withoutNull<T extends object>(args: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };
}
