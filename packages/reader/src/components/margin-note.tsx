import type { Footnote } from '@resolute/schema';
import { useReader } from './reader-context.ts';
import { RichText } from './rich-text.tsx';

/** A note beside its paragraph. A long one is cut, with a way to the whole of it. */
export function MarginNote({ footnote }: { readonly footnote: Footnote }) {
  const { idPrefix, resolution, strings } = useReader();
  const href = `#${idPrefix}${footnote.id}`;
  return (
    <li className="resolute-margin-note" data-box="" data-note={footnote.id} data-ibid={footnote.ibidOf === null ? undefined : ''} lang={resolution.language}>
      <div className="resolute-margin-note-text">
        <a className="resolute-margin-note-number" href={href} aria-label={strings.note(footnote.number)}>
          {footnote.number}
        </a>{' '}
        <RichText piece={footnote} owner={footnote.id} />
      </div>
      <a className="resolute-more" href={href} data-card="note" data-ref={footnote.id} data-open="click">
        {strings.more}
        <span className="resolute-hidden"> ({strings.note(footnote.number)})</span>
      </a>
    </li>
  );
}
