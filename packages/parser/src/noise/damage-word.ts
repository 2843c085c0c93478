import { glyphs, type Rates } from './rates.ts';
import { pick, type Random } from './random.ts';

const elision = /^((?:[ldsnjcmtLDSNJCMT]|[Qq]u|[Ll]orsqu|[Jj]usqu|[Pp]uisqu))’(.+)$/u;
const romanNumber = /(?<=^|[.(])(?=[IVX]{2,})[IVX]+(?=$|[.,;)])/u;
const symbol = /^([AS])(?=[/-]\d|\/C)/u;

/** What a scanner makes of a word; the word itself where it is spared. A blank within it is a tear. */
export function damageWord(word: string, rates: Rates, random: Random): string {
  const happens = (rate: number) => random() < rate;
  if (word === 'à') return happens(rates.aGrave) ? 'a' : happens(rates.ampersand * 20) ? '&' : word;
  const [, elided, rest] = elision.exec(word) ?? [];
  if (elided !== undefined && rest !== undefined) return damageElision(elided, damageLetters(rest, rates, random), rates, random);
  if (romanNumber.test(word)) return happens(rates.roman) ? word.replace(romanNumber, (roman) => misreadRoman(roman, random)) : word;
  if (symbol.test(word)) return happens(rates.symbol) ? word.replace(symbol, (letter) => (letter === 'A' ? '7' : '$')) : word;
  return damageLetters(word, rates, random);
}

function damageElision(elided: string, rest: string, rates: Rates, random: Random): string {
  const happens = (rate: number) => random() < rate;
  const letter = elided === 'l' && happens(rates.elidedL) ? (happens(0.75) ? 'I' : '|') : elided;
  if (happens(rates.apostropheLost) && letter !== 'I' && letter !== '|') return `${letter} ${rest}`;
  if (happens(rates.apostropheJoined) && elided.length > 1) return letter + rest;
  const mark = happens(rates.apostropheDoubled) ? '’\'' : happens(rates.apostropheQuote) ? '"' : happens(0.3) ? "'" : '’';
  return `${letter}${mark}${happens(rates.elisionBlank) ? ' ' : ''}${rest}`;
}

/** A figure or a small l in the place of an I; of a number that is all I, the first is read right ("Il", "I11"). */
function misreadRoman(roman: string, random: Random): string {
  const read = random() < 0.3 ? 'l' : '1';
  return /^I+$/u.test(roman) ? `I${roman.slice(1).replaceAll('I', read)}` : roman.replaceAll('I', '1');
}

function damageLetters(word: string, rates: Rates, random: Random): string {
  const happens = (rate: number) => random() < rate;
  let read = '';
  for (const letter of word) {
    if (letter === 'è') read += happens(rates.graveToAcute) ? 'é' : happens(rates.graveLost / (1 - rates.graveToAcute)) ? 'e' : letter;
    else if ('êîôâû'.includes(letter)) read += happens(rates.circumflexLost) ? withoutAccent(letter) : letter;
    else if ('ÉÈÀ'.includes(letter)) read += happens(rates.capitalAcuteLost) ? withoutAccent(letter) : letter;
    else read += letter;
  }
  if (/^\p{L}{2,}/u.test(read) && happens(rates.glyph)) read = misreadGlyph(read, random);
  if (/^\p{Ll}{6,}/u.test(read) && happens(rates.split)) {
    const at = 2 + Math.floor(random() * (/^\p{Ll}+/u.exec(read)![0].length - 4));
    read = `${read.slice(0, at)} ${read.slice(at)}`;
  }
  return read;
}

function misreadGlyph(word: string, random: Random): string {
  const possible = glyphs.filter(([letter]) => word.includes(letter));
  if (possible.length === 0) return word;
  const [letter, read] = pick(random, possible);
  const places = [...word.matchAll(new RegExp(letter, 'gu'))].map(({ index }) => index);
  const at = pick(random, places);
  return word.slice(0, at) + read + word.slice(at + letter.length);
}

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}
