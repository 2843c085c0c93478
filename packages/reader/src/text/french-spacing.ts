import { isBlank } from '@resolute/schema';

const thinNoBreak = '\u202F';

/**
 * The characters of `text` from `start` to `end`, as its language sets them: in French, a thin no-break blank before
 * ; : ! ? and », and after «, whether the source had a blank there or not (Lexique des règles typographiques en usage à
 * l'Imprimerie nationale). Only what is drawn changes, so a mark may cut the text anywhere: the neighbours are looked up in the whole.
 */
export function setSpacing(text: string, start: number, end: number, language: string): string {
  if (language !== 'fr') return text.slice(start, end);
  let drawn = '';
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if (isBlank(character.charCodeAt(0))) {
      drawn += text[at - 1] === '«' || isHigh(text, at + 1) ? thinNoBreak : character;
    } else {
      if (isHigh(text, at) && at > 0 && !isBlank(text.charCodeAt(at - 1)) && text[at - 1] !== '«') drawn += thinNoBreak;
      drawn += character;
      if (character === '«' && at + 1 < text.length && !isBlank(text.charCodeAt(at + 1))) drawn += thinNoBreak;
    }
  }
  return drawn;
}

/** Whether a mark stands there that French sets off: not the colon of 10:30 or https://, nor the second of "?!". */
function isHigh(text: string, at: number): boolean {
  const character = text[at];
  if (character === '»') return true;
  if (character === ':') return !/[/\d]/.test(text[at + 1] ?? '') || isBlank(text.charCodeAt(at - 1));
  if (character === ';') return true;
  return (character === '!' || character === '?') && !/[!?(]/.test(text[at - 1] ?? '');
}
