import type { ReactNode } from 'react';
import type { ReaderAddress } from '../address.ts';
import { useReader } from './reader-context.ts';
import { StateLink } from './state-link.tsx';

/** What stands in the right column, and what is shown in the text: all of it links. */
export function Toolbar({ end }: { readonly end?: ReactNode }) {
  const { address, resolution, strings } = useReader();
  const emendations = [...resolution.paragraphs, ...resolution.footnotes, ...resolution.frame].reduce((sum, piece) => sum + piece.emendations.length, 0);
  return (
    <div className="resolute-toolbar">
      <ul className="resolute-toggles" aria-label={strings.settings}>
        <Toggle field="corrections" label={strings.corrections} count={emendations} />
        <Toggle field="actors" label={strings.actors} count={resolution.actors.length} />
      </ul>
      <div className="resolute-beside">
        <nav className="resolute-views" aria-label={strings.viewLabel}>
          <StateLink change={{ view: 'notes' }} aria-current={address.view === 'notes' || undefined}>
            {strings.notes}
          </StateLink>
          <StateLink change={{ view: 'source' }} aria-current={address.view === 'source' || undefined}>
            {strings.source}
          </StateLink>
        </nav>
        {end}
      </div>
    </div>
  );
}

interface ToggleProps {
  readonly field: keyof Pick<ReaderAddress, 'corrections' | 'actors'>;
  readonly label: string;
  readonly count: number;
}

function Toggle({ field, label, count }: ToggleProps) {
  const { address, strings } = useReader();
  const isOn = address[field];
  return (
    <li>
      <StateLink className="resolute-toggle" change={{ [field]: !isOn }} data-on={isOn || undefined}>
        <span className="resolute-hidden">{isOn ? strings.hide : strings.show}</span>{' '}
        <span className="resolute-switch" aria-hidden="true" />
        {label} <span className="resolute-count">{count}</span>
      </StateLink>
    </li>
  );
}
