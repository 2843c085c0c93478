import type { BesideChange } from '../beside.ts';
import { useReader } from './reader-context.ts';

/** One outline for each change, so that they are told apart without colour: plus, equals, tilde, minus. */
const outlines: Readonly<Record<BesideChange, string>> = {
  NEW: 'M6 1.5v9M1.5 6h9',
  KEPT: 'M2 4.2h8M2 7.8h8',
  CHANGED: 'M1.5 7.2c1.5-3 3-3 4.5-1.2s3 1.8 4.5-1.2',
  DROPPED: 'M1.5 6h9',
};

/** What became of a paragraph, by shape and label. */
export function ChangeSign({ change }: { readonly change: BesideChange }) {
  const { strings } = useReader();
  return (
    <span className="resolute-change" data-change={change}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={outlines[change]} />
      </svg>
      {strings.changes[change]}
    </span>
  );
}
