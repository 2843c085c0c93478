import type { Paragraph } from '@resolute/schema';
import { permalinkOf } from '../text/permalink.ts';
import { CopyButton } from './copy-button.tsx';
import { useReader } from './reader-context.ts';

/** What one does with a paragraph: take its link, cite it. Seen when the row is pointed at, in focus or the target. */
export function ParagraphTools({ paragraph }: { readonly paragraph: Paragraph }) {
  const { permalink, strings } = useReader();
  const { id, label } = paragraph;
  return (
    <span className="resolute-tools">
      <CopyButton
        className="resolute-tool"
        label={`${strings.copyLink}, ${label}`}
        text={() => permalinkOf(permalink(id), document.baseURI)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L7.8 4M9.5 6.5a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2L8.2 12" />
        </svg>
      </CopyButton>
      <button type="button" className="resolute-tool" aria-label={strings.citeTitle(label)} title={strings.citeTitle(label)} data-card="cite" data-ref={id} data-open="click">
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M7 4.5H3v4h4v-4c0 4-1 6-3.5 7M13.500 4.500h-4v4h4v-4c0 4-1 6-3.500 7" />
        </svg>
      </button>
    </span>
  );
}
