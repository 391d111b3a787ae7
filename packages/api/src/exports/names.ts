import type { Context } from '../context.ts';
import { type Loader, loadAll } from '../loader.ts';
import { distinct, type EvidenceCell } from './cells.ts';

/** A way to the name of a record: the id itself where there is none. */
export type NameOf = (id: string) => Promise<string>;

function naming<Row>(loader: Loader<Row>, name: (row: Row) => string): NameOf {
  return async (id) => {
    const row = await loader.load(id);
    return row === null ? id : name(row);
  };
}

/** Names of records by kind, through the loaders of the context. */
export function namesIn({ load }: Context) {
  return {
    party: naming(load.party, ({ party }) => party.name),
    category: naming(load.category, ({ category }) => category.name),
    purpose: naming(load.purpose, ({ purpose }) => purpose.name),
    agreement: naming(load.agreement, ({ agreement }) => agreement.title),
    legislation: naming(load.legislation, ({ legislation }) => legislation.title),
    condition: naming(load.condition, ({ description }) => description),
    handling: naming(load.handling, ({ description }) => description),
    register: naming(load.register, ({ title }) => title),
  };
}

/** The names at the ends of links, each with the words that limit it. */
export async function namesOfLinks(
  links: readonly {
    readonly id: string;
    readonly link: {
      readonly condition?: string | null;
      readonly open?: string | null;
      readonly assertion?: string;
      readonly toVerify?: boolean;
    };
  }[],
  nameOf: NameOf,
): Promise<string[]> {
  return Promise.all(
    links.map(async ({ id, link }) => {
      const limits = [
        link.assertion === 'INFERRED' ? 'inferred by a curator' : null,
        link.condition ?? null,
        link.open ? `list left open: “${link.open}”` : null,
        link.toVerify === true ? 'to verify' : null,
      ].filter((words) => words !== null);
      const name = await nameOf(id);
      return limits.length === 0 ? name : `${name} (${limits.join('; ')})`;
    }),
  );
}

/** Statements as evidence, each once, in the order given. */
export async function evidence(ids: readonly string[], context: Context): Promise<EvidenceCell[]> {
  const rows = await loadAll(context.load.statement, distinct(ids));
  return rows.map(({ statement }) => ({
    statement: statement.id,
    section: statement.section,
    anchor: statement.anchor,
    says: statement.text,
  }));
}
