import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';

export function ActorNotFound({ slug }: { readonly slug: string }) {
  const words = useWords();
  return (
    <div className="page message-page">
      <title>{`${words.actorUnknown(slug)} · Resolute`}</title>
      <p className="eyebrow">404</p>
      <h1>{words.actorUnknown(slug)}</h1>
      <p>
        <Link to="/actors">{words.actorsLead}</Link>
      </p>
    </div>
  );
}
