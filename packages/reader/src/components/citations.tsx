import type { Footnote } from '@resolute/schema';
import { setSpacing } from '../text/french-spacing.ts';
import { useReader } from './reader-context.ts';

/** What a note cites, as links to the official documents, and the note that an *Ibid.* stands for. */
export function Citations({ footnote }: { readonly footnote: Footnote }) {
  const { footnotes, idPrefix, linkTo, resolution, strings } = useReader();
  const ibid = footnote.ibidOf === null ? undefined : footnotes.get(footnote.ibidOf);
  const targets = [...new Map(footnote.citations.map((citation) => [citation.target, citation])).values()];
  const linked = targets.flatMap(({ target, pinpoint }) => {
    const href = target === null ? null : linkTo(target);
    return href === null ? [] : [{ target: target!, pinpoint, href }];
  });
  if (!ibid && linked.length === 0) return null;
  return (
    <p className="resolute-citations">
      {ibid ? (
        <span className="resolute-ibid">
          <a href={`#${idPrefix}${ibid.id}`}>{strings.standsFor(ibid.number)}</a>
          {strings.colon}
          <q lang={resolution.language}>{setSpacing(ibid.text, 0, ibid.text.length, resolution.language)}</q>{' '}
        </span>
      ) : null}
      {linked.map(({ target, pinpoint, href }) => (
        <a key={target} href={href} className="resolute-citation" title={strings.newTab}>
          {pinpoint === null ? target : `${target}, ${pinpoint}`}
        </a>
      ))}
    </p>
  );
}
