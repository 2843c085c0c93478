import { useId } from 'react';
import { formatDate } from '../text/format-date.ts';
import { Heading } from './heading.tsx';
import { useReader } from './reader-context.ts';
import { StateLink } from './state-link.tsx';

/** The earlier resolutions on the subject, oldest first; those at hand can be set beside this one. */
export function Series() {
  const { address, headingLevel, locale, series, strings } = useReader();
  const label = useId();
  if (series.length === 0) return null;
  return (
    <section className="resolute-series" aria-labelledby={label}>
      <Heading level={headingLevel + 1} id={label} className="resolute-part-label">
        {strings.series}
      </Heading>
      <ol>
        {series.map(({ symbol, date, href, view }) => (
          <li key={symbol}>
            {href === null ? <span>{symbol}</span> : <a href={href}>{symbol}</a>}
            {date === null ? null : <time dateTime={date}>{formatDate(date, locale)}</time>}
            {view === null ? null : (
              <StateLink change={{ view }} aria-current={address.view === view || undefined}>
                {strings.compare}
                <span className="resolute-hidden"> ({symbol})</span>
              </StateLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
