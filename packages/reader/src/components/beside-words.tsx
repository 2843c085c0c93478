import type { Range } from '@resolute/schema';
import type { ReactNode } from 'react';
import type { Beside, BesideText } from '../beside.ts';
import { setSpacing } from '../text/french-spacing.ts';
import { useReader } from './reader-context.ts';

interface BesideWordsProps {
  readonly beside: Beside;
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly opening?: Range | null;
  readonly calls?: BesideText['footnoteCalls'];
}

/** The words of a piece of the other text: its opening, its calls, and what differs. */
export function BesideWords({ beside, text, ranges, opening, calls }: BesideWordsProps) {
  const bounds = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end]), ...(calls ?? []).map(({ offset }) => offset)]);
  if (opening) bounds.add(opening.start).add(opening.end);
  const cuts = [...bounds].filter((at) => at <= text.length).sort((a, b) => a - b);
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? start;
    const called = (calls ?? []).filter(({ offset }) => offset === start);
    const words = setSpacing(text, start, end, beside.language);
    const isOpening = opening && opening.start <= start && end <= opening.end && end > start;
    const isDifferent = end > start && ranges.some((range) => range.start <= start && end <= range.end);
    const set = isOpening ? <em className="resolute-opening">{words}</em> : words;
    return (
      <span key={start}>
        {called.map(({ number }) => (
          <OtherCall key={number} number={number} isLinked={beside.kind === 'LANGUAGE'} />
        ))}
        {isDifferent ? <Difference of={beside.kind === 'LANGUAGE' ? 'mark' : beside.isEarlier ? 'del' : 'ins'}>{set}</Difference> : set}
      </span>
    );
  });
}

/** Between languages the notes stand beside each other too, so that a call leads to its note; of another resolution it only shows. */
function OtherCall({ number, isLinked }: { readonly number: number; readonly isLinked: boolean }) {
  const { footnotes, idPrefix, strings } = useReader();
  const isHere = isLinked && footnotes.has(`fn-${number}`);
  return (
    <sup className="resolute-call">
      {isHere ? (
        <a href={`#${idPrefix}fn-${number}`} aria-label={strings.note(number)}>
          {number}
        </a>
      ) : (
        number
      )}
    </sup>
  );
}

/** Words that one text has and the other has not, or that two languages should not differ in. */
export function Difference({ of: Tag, children }: { readonly of: 'ins' | 'del' | 'mark'; readonly children: ReactNode }) {
  return <Tag className="resolute-difference">{children}</Tag>;
}
