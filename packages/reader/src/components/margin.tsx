import type { Paragraph } from '@resolute/schema';
import { BesideCell } from './beside-cell.tsx';
import { MarginNote } from './margin-note.tsx';
import { ParagraphActors } from './paragraph-actors.tsx';
import { ParagraphMandates } from './paragraph-mandates.tsx';
import { ParagraphReferences } from './paragraph-references.tsx';
import { useReader } from './reader-context.ts';
import { SourceText } from './source-text.tsx';

/** The right cell of a paragraph's row, as the view chosen fills it. */
export function Margin({ paragraph }: { readonly paragraph: Paragraph }) {
  const { address, beside, besideRows, footnotes, strings } = useReader();
  if (address.view === 'source') return <SourceText piece={paragraph} label={paragraph.label} owner={paragraph.id} />;
  if (beside) {
    const row = besideRows.get(paragraph.id);
    return row ? <BesideCell row={row} /> : null;
  }

  // A note called twice stands at its first call; from the other its card opens.
  const notes = paragraph.footnoteCalls.flatMap(({ footnote, offset }) => {
    const note = footnote === null ? undefined : footnotes.get(footnote);
    const first = note?.calls[0];
    return note && first?.paragraph === paragraph.id && first.offset === offset ? [note] : [];
  });
  return (
    <div className="resolute-margin" data-view="notes">
      <div className="resolute-margin-boxes">
        {notes.length > 0 ? (
          <ul aria-label={strings.notesOf(paragraph.label)} className="resolute-margin-notes">
            {notes.map((note) => (
              <MarginNote key={note.id} footnote={note} />
            ))}
          </ul>
        ) : null}
        <ParagraphMandates paragraph={paragraph} />
        <ParagraphActors paragraph={paragraph} />
        <ParagraphReferences paragraph={paragraph} />
      </div>
    </div>
  );
}
