import type { ReactNode, RefObject } from 'react';
import type { Beside } from '../beside.ts';
import type { Part } from '../text/parts.ts';
import { ActorLegend } from './actor-legend.tsx';
import { ActorTrail } from './actor-trail.tsx';
import { CardLayer } from './card-layer.tsx';
import { DocumentPart } from './document-part.tsx';
import { FrameRow, frameOwner } from './frame-row.tsx';
import { NotesList } from './notes-list.tsx';
import { Outline } from './outline.tsx';
import { Provenance } from './provenance.tsx';
import { useReader } from './reader-context.ts';
import { RichText } from './rich-text.tsx';
import { Series } from './series.tsx';
import { Toolbar } from './toolbar.tsx';

interface PageProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly parts: readonly Part[];
  readonly target: string | null;
  readonly toolbarEnd?: ReactNode;
}

function formulaAlongside(beside: Beside | null): ReactNode {
  return beside?.enactingFormula == null ? null : (
    <div className="resolute-margin" data-view="beside">
      <p className="resolute-beside-text" lang={beside.language}>
        {beside.enactingFormula}
      </p>
    </div>
  );
}

/** Everything of a document, from its head to its notes. */
export function Page({ root, parts, target, toolbarEnd }: PageProps) {
  const { beside, components, resolution, strings } = useReader();
  const { frame, enactingFormula, paragraphs } = resolution;
  const formula = frame.filter(({ kind }) => kind === 'ENACTING_FORMULA');
  const closing = frame.filter(({ kind }) => kind === 'CLOSING');
  return (
    <div className="resolute-layout">
      {paragraphs.length > 0 ? <Outline root={root} parts={parts} /> : null}
      <div className="resolute-page">
        <Provenance />
        <Toolbar end={toolbarEnd} />
        <components.Masthead />
        {enactingFormula === null ? null : (
          <FrameRow className="resolute-formula" pieces={formula} label={enactingFormula} alongside={formulaAlongside(beside)}>
            <p>{formula.length === 1 ? <RichText piece={formula[0]!} owner={frameOwner(frame, formula[0]!)} /> : enactingFormula}</p>
          </FrameRow>
        )}
        {paragraphs.length === 0 ? <p className="resolute-empty">{strings.noText}</p> : null}
        {parts.map((part) => (
          <DocumentPart key={part.paragraphs[0]!.id} part={part} target={target} />
        ))}
        {closing.length === 0 ? null : (
          <FrameRow className="resolute-closing" pieces={closing} label={closing[0]!.text}>
            {closing.map((piece) => (
              <p key={frameOwner(frame, piece)}>
                <RichText piece={piece} owner={frameOwner(frame, piece)} />
              </p>
            ))}
          </FrameRow>
        )}
        <NotesList />
        <Series />
        <ActorLegend />
        <ActorTrail />
      </div>
      <CardLayer root={root} />
    </div>
  );
}
