/**
 * Endings of words that no closed compound begins with: "fully", "armed", "national", "development" are written apart from what
 * follows them, where "peace" and "policy" are not always ("peacebuilding").
 */
const apart = /(?:ly|ed|ing|al|ous|ive|ic|able|ible|ful|less|ary|ment|tion|sion|ity|ness|ance|ence|ism|ship|ies|ular|[^aeiousy]s)$/;
const adjective = /(?:al|ous|ive|ic|ary)$/;
const adverb = /[a-z]{3}ly$/;
const shortest = 5;

/** Whether two English words that stand without a blank were two words, by their forms alone. */
export function standApart(first: string, second: string): boolean {
  if (first.length >= shortest && apart.test(first)) return !(adjective.test(first) && adjective.test(second));
  return adverb.test(second);
}
