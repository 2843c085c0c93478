/** The thin letters, which are lost most. */
const thin = ['l', 'i', 't', 'r', 'f', 'j', 'n', 's'];

/** Spellings with one thin letter more. Doubling a letter is not offered twice. */
export function withOneThinLetter(word: string): string[] {
  const variants: string[] = [];
  for (let place = 0; place <= word.length; place += 1) {
    for (const letter of thin) {
      if (word.charAt(place - 1) !== letter) variants.push(word.slice(0, place) + letter + word.slice(place));
    }
  }
  return variants;
}

/** Spellings with one thin letter less: what a word is read as that loses one. */
export function withoutOneThinLetter(word: string): Set<string> {
  const variants = new Set<string>();
  for (let place = 0; place < word.length; place += 1) {
    if (thin.includes(word.charAt(place))) variants.add(word.slice(0, place) + word.slice(place + 1));
  }
  return variants;
}
