import { Link } from '../shell/Link.tsx';
import { statementPath } from '../shell/paths.ts';

interface StatementLinkProps {
  /** The statement's id: S088. */
  id: string;
  /** The notice it stands in. */
  notice: string;
}

/** A statement's number, leading to its passage in the notice reader. */
export function StatementLink({ id, notice }: StatementLinkProps) {
  return (
    <Link className="statement" to={statementPath(notice, id)}>
      {id}
    </Link>
  );
}

/** Several statement numbers in a row, kept apart by spaces. */
export function StatementLinks({ statements }: { statements: readonly StatementLinkProps[] }) {
  return statements.map((statement, index) => (
    <span key={`${statement.notice}/${statement.id}`}>
      {index > 0 && ' '}
      <StatementLink id={statement.id} notice={statement.notice} />
    </span>
  ));
}
