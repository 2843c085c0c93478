/**
 * Accents are lost or misread where print is small: a letter may stand for any other of its group, but an accent is not
 * read where none is.
 */
const groups: { readonly [letter: string]: readonly string[] } = {
  e: ['é', 'è', 'ê', 'ë'],
  é: ['è', 'ê', 'ë'],
  è: ['é', 'ê', 'ë'],
  ê: ['é', 'è', 'ë'],
  ë: ['é', 'è', 'ê'],
  a: ['à', 'â'],
  à: ['â'],
  â: ['à'],
  i: ['î', 'ï'],
  î: ['ï'],
  ï: ['î'],
  o: ['ô'],
  u: ['ù', 'û', 'ü'],
  ù: ['û', 'ü'],
  û: ['ù', 'ü'],
  ü: ['ù', 'û'],
  c: ['ç'],
};

/** Enough for six letters e without their accents; a longer product is not searched. */
const most = 400;

/**
 * Spellings that differ in accents alone, those with the fewest changes first. Several letters at once change
 * among the letters e only ("generale"); other accents come one at a time, with or without those.
 */
export function accentVariants(word: string): string[] {
  const places = Array.from(word.matchAll(/[aeiouàâéèêëîïùûüc]/g), ({ index }) => index);
  const variants = new Set<string>();
  let layer = [word];
  for (let changes = 0; changes < places.length && changes < 5 && layer.length > 0; changes += 1) {
    const next: string[] = [];
    for (const base of layer) {
      for (const place of places) {
        // Further changes go left to right, so that no spelling is reached twice.
        if (changes > 0 && place <= lastChange(base, word)) continue;
        for (const other of groups[word.charAt(place)] ?? []) {
          if (changes > 0 && !(changes === 1 ? 'eéèêç' : 'é').includes(other)) continue;
          const variant = base.slice(0, place) + other + base.slice(place + 1);
          variants.add(variant);
          next.push(variant);
          if (variants.size >= most) return [...variants];
        }
      }
    }
    layer = next;
  }
  return [...variants];
}

function lastChange(variant: string, word: string): number {
  let place = word.length - 1;
  while (place >= 0 && variant.charAt(place) === word.charAt(place)) place -= 1;
  return place;
}

/**
 * How far a variant is from the word, by the letters changed. Where a scan has accents it may have taken one for
 * another; a plain letter in such a word is more likely as it was.
 */
export function accentCost(word: string, variant: string): number {
  const hasAccents = /[àâéèêëîïôùûç]/.test(word);
  let cost = 0;
  for (let place = 0; place < word.length; place += 1) {
    if (word.charAt(place) === variant.charAt(place)) continue;
    cost += /[a-z]/.test(word.charAt(place)) ? (hasAccents ? 0.8 : 0.4) : 0.2;
  }
  return hasAccents ? cost : 0.4 + cost / 10;
}
