import type { ReactNode } from 'react';
import type { ReaderAddress } from '../address.ts';
import { countEmendations } from '../text/count-emendations.ts';
import { useReader } from './reader-context.ts';
import { StateLink } from './state-link.tsx';

/** What stands in the right column, and what is shown in the text: all of it links. */
export function Toolbar({ end }: { readonly end?: ReactNode }) {
  const { address, beside, besides, resolution, strings } = useReader();
  const view = beside || address.view === 'source' ? address.view : 'notes';
  const emendations = countEmendations(resolution);
  return (
    <div className="resolute-toolbar">
      <div className="resolute-settings">
        <ul className="resolute-toggles" aria-label={strings.settings}>
          {emendations > 0 ? <Toggle field="corrections" label={strings.corrections} count={emendations} /> : null}
          <Toggle field="actors" label={strings.actors} count={resolution.actors.length} />
        </ul>
        {end}
      </div>
      <nav className="resolute-views" aria-label={strings.viewLabel}>
        <ViewLink view="notes" current={view}>
          {strings.notes}
        </ViewLink>
        <ViewLink view="source" current={view}>
          {strings.source}
        </ViewLink>
        {besides.map((choice) => (
          <ViewLink key={choice.view} view={choice.view} current={view}>
            {choice.kind === 'LANGUAGE' ? strings.alongside(strings.languageName(choice.language)) : <SymbolAlongside symbol={choice.symbol} />}
          </ViewLink>
        ))}
      </nav>
    </div>
  );
}

function ViewLink({ view, current, children }: { readonly view: string; readonly current: string; readonly children: ReactNode }) {
  return (
    <StateLink change={{ view }} aria-current={view === current || undefined}>
      {children}
    </StateLink>
  );
}

/** "56/203": the series of the organ is plain from the document; who only hears it is told the whole. */
function SymbolAlongside({ symbol }: { readonly symbol: string }) {
  const { strings } = useReader();
  return (
    <>
      <span aria-hidden="true" title={strings.alongside(symbol)}>
        {symbol.replace(/^.*\/RES\//, '')}
      </span>
      <span className="resolute-hidden">{strings.alongside(symbol)}</span>
    </>
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
