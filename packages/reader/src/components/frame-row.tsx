import type { FramePiece } from '@resolute/schema';
import type { ReactNode } from 'react';
import { useReader } from './reader-context.ts';
import { SourceText } from './source-text.tsx';

interface FrameRowProps {
  /** The pieces of the source that say what the row says. */
  readonly pieces: readonly FramePiece[];
  readonly className: string;
  readonly label: string;
  /** What the text alongside has there. */
  readonly alongside?: ReactNode;
  readonly children: ReactNode;
}

/** A row that is no paragraph: the head, the enacting formula, the closing lines. */
export function FrameRow({ pieces, className, label, alongside, children }: FrameRowProps) {
  const { address, beside, resolution } = useReader();
  return (
    <div className={`resolute-row ${className}`}>
      <div className="resolute-text" lang={resolution.language}>
        {children}
      </div>
      {beside ? alongside : null}
      {address.view === 'source' && pieces.length > 0 ? (
        <div className="resolute-sources">
          {pieces.map((piece) => (
            <SourceText key={piece.source[0]?.start ?? piece.text} piece={piece} label={label} owner={frameOwner(resolution.frame, piece)} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** The name that a frame piece goes by in the reader: its place in the frame. */
export function frameOwner(frame: readonly FramePiece[], piece: FramePiece): string {
  return `frame-${frame.indexOf(piece)}`;
}
