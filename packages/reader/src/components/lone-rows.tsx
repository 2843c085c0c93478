import type { BesideRow } from '../beside.ts';
import { BesideCell } from './beside-cell.tsx';

/** Rows that only the other text has: nothing on the left, their words on the right. */
export function LoneRows({ rows }: { readonly rows: readonly BesideRow[] | undefined }) {
  return rows?.map((row) => (
    <div key={row.other?.id} className="resolute-row" data-lone="">
      <BesideCell row={row} />
    </div>
  ));
}
