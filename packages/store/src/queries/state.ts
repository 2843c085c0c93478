import type { Dialect } from '../dialect.ts';
import type { StoreState } from '../store.ts';

export async function state({ db }: Dialect): Promise<StoreState> {
  const { documents } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('documents'))
    .executeTakeFirstOrThrow();
  const { revision } = await db.selectFrom('revisions').select('revision').executeTakeFirstOrThrow();
  return { documents, revision };
}
