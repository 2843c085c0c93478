import type { Emendation } from '@resolute/schema';
import { useReader } from './reader-context.ts';

/** What was read, what was made of it, and by which rule. */
export function EmendationCard({ emendation }: { readonly emendation: Emendation }) {
  const { resolution, strings } = useReader();
  const { original, replacement, rule } = emendation;
  return (
    <dl>
      <dt>{strings.read}</dt>
      <dd lang={resolution.language}>
        <del>{original}</del>
      </dd>
      <dt>{strings.replaced}</dt>
      <dd lang={resolution.language}>
        <ins>{replacement === '' ? strings.removed : replacement}</ins>
      </dd>
      <dt>{strings.rule}</dt>
      <dd>{rule}</dd>
    </dl>
  );
}
