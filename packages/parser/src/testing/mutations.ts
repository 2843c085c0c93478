import { array, constantFrom, double, nat, oneof, record, string, tuple, type Arbitrary } from 'fast-check';

/** Characters that damage texts on their way: controls, marks of direction and width, accents that combine, look-alikes, furniture. */
const debris = [
  '\0', '\u0007', '\u001B', '\u007F', '\u0085', '\u200B', '\u200D', '\u200E', '\u200F', '\u202B', '\u202E', '\u2066', '\uFEFF', '\u00AD',
  '\u0301', '\u0302', '\u0327', '\uD83D', '\uDC1D', '\u{1F41D}', '\uFFFD', '\u00A0', '\u2009', '\u202F', '\t', '\f', '\v', '\r', '\n', '\r\n', '\u2028', '\u2029',
  '’', '\'', '`', '´', '"', '“', '”', '«', '»', '®', '™', '*', '?', '!', '|', '^', '¹', '²', '³', '¹²', '⁴', '1', ' 12 ,', '14/', '(1)', '[2]',
  '-\n', '- ', '\u2010', '____________', '\\_\\_\\_\\_', '\n\f', '\n2/10\n', '\n<!-- image -->\n', '\n## ', '\n| a | b |\n', '<script>', 'ﬁ', 'Œ', 'İ', 'ß', 'ǆ',
  '\n1 A/61/77.\n', '\n² Ibid., annexe II.\n', '\nAnnexe\n', '\nA\n', '\na) ', '\n(iv) ', '\n3. ', '\nL’Assemblée générale,\n', '\nThe Security Council,\n', '\n82e séance plénière\n', '\n61/950. ',
];

interface Edit {
  readonly kind: 'insert' | 'delete' | 'repeat' | 'swap' | 'case' | 'spread' | 'break';
  readonly at: number;
  readonly length: number;
  readonly debris: string;
}

const edit: Arbitrary<Edit> = record({
  kind: constantFrom('insert', 'insert', 'delete', 'repeat', 'swap', 'case', 'spread', 'break'),
  at: double({ min: 0, max: 1, noNaN: true }),
  length: nat(60),
  debris: constantFrom(...debris),
});

/** Texts as no one would write them: the given ones cut, repeated, shuffled and strewn with debris, and strings of anything. */
export function damagedTexts(texts: readonly string[]): Arbitrary<string> {
  const mutated = tuple(constantFrom(...texts), array(edit, { minLength: 1, maxLength: 6 })).map(([text, edits]) => edits.reduce(apply, text));
  const strewn = array(oneof(constantFrom(...debris), string({ unit: 'binary', maxLength: 12 }), constantFrom('Rappelant ', 'Decides to ', 'resolution 61/9', ' par. 4 b)', 'See ')), { maxLength: 30 }).map((parts) => parts.join(''));
  return oneof({ arbitrary: mutated, weight: 8 }, { arbitrary: strewn, weight: 3 }, { arbitrary: string({ unit: 'grapheme', maxLength: 80 }), weight: 1 });
}

function apply(text: string, { kind, at, length, debris: piece }: Edit): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + length);
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (kind) {
    case 'insert':
      return before + piece + text.slice(start);
    case 'delete':
      return before + after;
    case 'repeat':
      return before + inside + inside + after;
    case 'swap':
      return swapLines(text, at, length);
    case 'case':
      return before + (length % 2 === 0 ? inside.toUpperCase() : inside.toLowerCase()) + after;
    case 'spread':
      return before + inside.split('').join(piece.length > 2 ? ' ' : piece) + after;
    default:
      return before + inside.replaceAll(' ', length % 2 === 0 ? '\n' : '\r\n') + (length % 3 === 0 ? after.replaceAll('\n', ' ') : after);
  }
}

function swapLines(text: string, at: number, distance: number): string {
  const lines = text.split('\n');
  const first = Math.floor(at * (lines.length - 1));
  const second = (first + distance) % lines.length;
  [lines[first], lines[second]] = [lines[second]!, lines[first]!];
  return lines.join('\n');
}
