import { useLocation, useSearch } from 'wouter';
import { InputError } from '../../../components/boxes.tsx';
import { Link } from '../../../shell/Link.tsx';
import { withSearch } from '../../../shell/paths.ts';

interface Named {
  id: string;
  name: string;
}

/** The typed reasons for which a question is not asked. */
export type Refusal =
  | { __typename: 'UnknownId'; message: string; argument: string; nearest: readonly Named[] }
  | { __typename: 'Ambiguous'; message: string; argument: string; matches: readonly Named[] }
  | { __typename: 'BadArgument'; message: string; argument: string };

/** Says which field could not be understood, and offers the same question with the nearest names. */
export function Refused({ why }: { why: Refusal }) {
  const [path] = useLocation();
  const asked = Object.fromEntries(new URLSearchParams(useSearch()));
  const near =
    why.__typename === 'UnknownId'
      ? why.nearest
      : why.__typename === 'Ambiguous'
        ? why.matches
        : [];
  return (
    <InputError
      title={why.message}
      nearest={near.map(({ id, name }) => ({
        name: `${name} ${id}`,
        link: <Link to={withSearch(path, { ...asked, [why.argument]: id })}>{name}</Link>,
      }))}
    />
  );
}
