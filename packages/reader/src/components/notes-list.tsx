import type { Footnote } from '@resolute/schema';
import { useId } from 'react';
import { callId } from '../text/call-id.ts';
import { BesideNoteCell } from './beside-cell.tsx';
import { Citations } from './citations.tsx';
import { Heading } from './heading.tsx';
import { useReader } from './reader-context.ts';
import { RichText } from './rich-text.tsx';
import { SourceText } from './source-text.tsx';

/** All the notes, always there: what the calls link to, and what is read without JavaScript or on paper. */
export function NotesList() {
  const { headingLevel, resolution, strings } = useReader();
  const label = useId();
  if (resolution.footnotes.length === 0) return null;
  return (
    <section className="resolute-notes" role="doc-endnotes" aria-labelledby={label}>
      <Heading level={headingLevel + 1} id={label} className="resolute-part-label">
        {strings.notes}
      </Heading>
      {resolution.footnotes.map((footnote) => (
        <NoteRow key={footnote.id} footnote={footnote} />
      ))}
    </section>
  );
}

function NoteRow({ footnote }: { readonly footnote: Footnote }) {
  const { address, besideNotes, idPrefix, paragraphs, resolution, strings } = useReader();
  const row = besideNotes.get(footnote.id);
  return (
    <div className="resolute-row resolute-note" id={idPrefix + footnote.id} data-note-row={footnote.id}>
      <div className="resolute-text">
        <span className="resolute-number">{footnote.number}</span>
        <p lang={resolution.language}>
          <span id={`${idPrefix}${footnote.id}-text`}>
            <RichText piece={footnote} owner={footnote.id} />
          </span>{' '}
          {footnote.calls.map(({ paragraph, offset }) => {
            const label = paragraphs.get(paragraph)?.label ?? paragraph;
            return (
              <a
                key={`${paragraph}-${offset}`}
                className="resolute-back"
                href={`#${idPrefix}${callId(footnote, paragraph, offset)}`}
                role="doc-backlink"
                aria-label={strings.backTo(label)}
              >
                ↩{'\u2009'}
                {label}
              </a>
            );
          })}
        </p>
        <Citations footnote={footnote} />
      </div>
      {row ? <BesideNoteCell row={row} /> : null}
      {address.view === 'source' ? <SourceText piece={footnote} label={strings.note(footnote.number)} owner={footnote.id} /> : null}
    </div>
  );
}
