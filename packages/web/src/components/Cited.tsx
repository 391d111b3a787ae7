import { StatementLinks } from './StatementLink.tsx';

export interface CitedStatement {
  id: string;
  notice: { id: string };
}

/** Statement numbers as links, each once. */
export function Cited({ statements }: { statements: readonly CitedStatement[] }) {
  const distinct = new Map(statements.map((each) => [each.id, each]));
  return (
    <StatementLinks
      statements={[...distinct.values()].map(({ id, notice }) => ({ id, notice: notice.id }))}
    />
  );
}
