import { Fragment, useId } from 'react';
import type { Part } from '../text/parts.ts';
import { Heading } from './heading.tsx';
import { LoneRows } from './lone-rows.tsx';
import { ParagraphRow } from './paragraph-row.tsx';
import { useReader } from './reader-context.ts';

/** A stretch of paragraphs under its label. */
export function DocumentPart({ part, target }: { readonly part: Part; readonly target: string | null }) {
  const { headingLevel, loneRows, strings } = useReader();
  const label = useId();
  return (
    <section className="resolute-part" data-kind={part.kind} aria-labelledby={label}>
      <Heading level={headingLevel + 1} id={label} className="resolute-part-label">
        {strings.parts[part.kind]}
      </Heading>
      {part.paragraphs.map((paragraph) => (
        <Fragment key={paragraph.id}>
          <LoneRows rows={loneRows.before.get(paragraph.id)} />
          <ParagraphRow paragraph={paragraph} isTarget={paragraph.id === target} />
          <LoneRows rows={loneRows.after.get(paragraph.id)} />
        </Fragment>
      ))}
    </section>
  );
}
