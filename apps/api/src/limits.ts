/** What one request may ask for. The README says what these figures mean for a query. */
export const limits = {
  /** Fields inside fields. A resolution with everything in it needs 5; introspection is not counted. */
  depth: 12,
  /** Fields named in a query, those of every fragment where it is used included. */
  breadth: 600,
  /** Each field counts 1, times the length of every list around it. A resolution with everything in it is 8,000. */
  complexity: 50_000,
  /** What a list whose length no argument says counts as. */
  listMultiplier: 10,
  /** Items of one page of a connection: when nothing is said, and at most. */
  first: 20,
  maxFirst: 100,
  /** Bytes of a request's body. */
  body: 100_000,
  /** Tokens of a query's text. */
  tokens: 4_000,
  /** Milliseconds an answer may take. */
  time: 10_000,
} as const;
