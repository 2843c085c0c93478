/** Behind a sentence, and not behind an abbreviation. */
const afterSentence = /[a-zà-ÿ]{3}[.!?][”"’)]? ["“‘(]?$/;
const thin = /^[l1|!i]/;

/**
 * A capital T or I is read as a small l or i: "lhe", "lnvites", "lreaty Series". What the word was repaired to gets its capital
 * back behind a sentence and before another name; a word with I at the head of a block too.
 */
export function withItsCapital(read: string, word: string, before: string, after: string): string {
  if (!thin.test(read) || !/^[ti]/.test(word) || word.charAt(0) === read.charAt(0)) return word;
  const opens = afterSentence.test(before) || (word.startsWith('i') && before === '');
  return opens || (word.length > 4 && /^ [A-Z][a-z]/.test(after)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
