import { countEmendations } from '../text/count-emendations.ts';
import { officialAddress } from '../text/official-address.ts';
import { useReader } from './reader-context.ts';
import { StateLink } from './state-link.tsx';

/** What this text is and is not: always to be seen. */
export function Provenance() {
  const { provenance, resolution, strings } = useReader();
  const official = resolution.symbol === null ? null : officialAddress(resolution.symbol, resolution.language);
  return (
    <p className="resolute-provenance">
      {provenance}
      <span className="resolute-provenance-links">
        {official === null ? null : <a href={official}>{strings.official}</a>}
        {countEmendations(resolution) > 0 ? <StateLink change={{ view: 'source' }}>{strings.uncorrected}</StateLink> : null}
      </span>
    </p>
  );
}
