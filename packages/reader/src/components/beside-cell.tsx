import type { BesideNote, BesideRow, BesideText } from '../beside.ts';
import { printedNumber } from '../text/numbering.ts';
import { BesideWords } from './beside-words.tsx';
import { ChangeSign } from './change-sign.tsx';
import { useReader } from './reader-context.ts';

/** The right cell of a row: the paragraph of the other text, what became of it, and where the two should not differ. */
export function BesideCell({ row }: { readonly row: BesideRow }) {
  const { beside, strings } = useReader();
  if (!beside) return null;
  const { other, change, otherRanges } = row;
  return (
    <div className="resolute-margin" data-view="beside" data-change={change ?? undefined} role="note" aria-label={other ? strings.besideOf(other.label) : strings.beside}>
      {change ? <ChangeSign change={change} /> : null}
      {other ? (
        <p className="resolute-beside-text" lang={beside.language} data-depth={other.depth} data-kind={other.kind}>
          <OtherNumber text={other} />
          <BesideWords beside={beside} text={other.text} ranges={otherRanges} opening={other.opening} calls={other.footnoteCalls} />
        </p>
      ) : change === null ? (
        <p className="resolute-beside-none">{strings.notBeside}</p>
      ) : null}
      <Messages row={row} />
    </div>
  );
}

/** The right cell of a note's row. */
export function BesideNoteCell({ row }: { readonly row: BesideRow<BesideNote> }) {
  const { beside, strings } = useReader();
  if (!beside) return null;
  return (
    <div className="resolute-margin" data-view="beside">
      {row.other ? (
        <p className="resolute-beside-text" lang={beside.language}>
          <span className="resolute-beside-number">{row.other.number}</span>
          <BesideWords beside={beside} text={row.other.text} ranges={row.otherRanges} />
        </p>
      ) : (
        <p className="resolute-beside-none">{strings.notBeside}</p>
      )}
      <Messages row={row} />
    </div>
  );
}

/** Its own number: in a series it is seldom that of the paragraph here. */
function OtherNumber({ text }: { readonly text: BesideText }) {
  const { beside } = useReader();
  const number = beside && printedNumber(text, beside.language);
  return number == null ? null : <span className="resolute-beside-number">{number}</span>;
}

function Messages({ row: { messages } }: { readonly row: Pick<BesideRow, 'messages'> }) {
  const { strings } = useReader();
  if (messages.length === 0) return null;
  return (
    <ul className="resolute-beside-messages">
      {messages.map(({ rule, here, other }) => (
        <li key={`${rule}-${here}-${other}`}>
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M2 4.2h8M2 7.8h8M8.4 1.5l-4.8 9" />
          </svg>
          {strings.differ(strings.concordance[rule], here, other)}
        </li>
      ))}
    </ul>
  );
}
