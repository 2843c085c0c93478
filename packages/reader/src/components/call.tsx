import type { FootnoteCall } from '@resolute/schema';
import { callId } from '../text/call-id.ts';
import { useReader } from './reader-context.ts';

/** The call of a note: a link to it in the list, which is what it stays without JavaScript. */
export function Call({ call, owner }: { readonly call: FootnoteCall; readonly owner: string }) {
  const { footnotes, idPrefix, strings } = useReader();
  const footnote = call.footnote === null ? undefined : footnotes.get(call.footnote);
  if (!footnote) {
    return (
      <sup className="resolute-call" data-missing="" title={strings.missingNote(call.number)}>
        {call.number}
      </sup>
    );
  }
  return (
    <sup className="resolute-call">
      <a
        id={idPrefix + callId(footnote, owner, call.offset)}
        href={`#${idPrefix}${footnote.id}`}
        role="doc-noteref"
        aria-label={strings.note(footnote.number)}
        data-card="note"
        data-ref={footnote.id}
      >
        {footnote.number}
      </a>
    </sup>
  );
}
