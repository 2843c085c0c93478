/** A spelling that a damaged word may have had. The lower the cost, the more like it. */
export interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly rule: string;
}

/** The candidate that was chosen. */
export interface Choice {
  readonly word: string;
  readonly rule: string;
  readonly sure: boolean;
  /** The candidate that is as like: the words around may settle what the words alone do not. */
  readonly other?: string;
}
