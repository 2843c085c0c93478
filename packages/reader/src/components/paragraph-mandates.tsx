import type { Paragraph } from '@resolute/schema';
import { actorName } from '../text/actor-name.ts';
import { useReader } from './reader-context.ts';

/** What a paragraph asks for that falls due: who, what, by when. */
export function ParagraphMandates({ paragraph }: { readonly paragraph: Paragraph }) {
  const { actorsById, locale, resolution, strings } = useReader();
  const due = resolution.mandates.filter((mandate) => mandate.paragraph === paragraph.id && (mandate.deadline !== null || (mandate.due !== null && mandate.due !== 'OTHER')));
  if (due.length === 0) return null;
  return (
    <ul className="resolute-margin-mandates" data-box="" aria-label={strings.mandatesOf(paragraph.label)}>
      {due.map((mandate) => {
        const who = mandate.addressees.flatMap((id) => actorsById.get(id) ?? []).map((actor) => actorName(actor, locale));
        const what = mandate.due === null ? null : strings.due[mandate.due];
        const when = mandate.deadline && strings.deadline(mandate.deadline);
        return (
          <li key={`${mandate.verb}-${mandate.due}-${when}`}>
            <svg className="resolute-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false" data-filled="false">
              <path d="M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zM6 3v3.2l2 1.4" />
            </svg>
            <span>
              {who.length > 0 ? <>{who.join(', ')}{strings.colon}</> : null}
              {[what, when].filter((part) => part !== null).join(', ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
