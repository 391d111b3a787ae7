import type { ReactNode } from 'react';
import { SafetyWords } from '../../../components/boxes.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { FromOutside } from '../../../components/tags.tsx';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { dateInWords } from '../../../text/dates.ts';
import { quoted } from '../../../text/words.ts';
import { stateWords } from '../../agreements/state-words.ts';
import { distinct } from '../rows.ts';
import type { PanelFlow } from '../types.ts';
import { uniqueBy } from './merge.ts';
import { Cited } from './parts.tsx';

interface AgreementsProps {
  flows: readonly PanelFlow[];
  /** What stands there where there is none: the words on safety, unless the page says them. */
  none?: ReactNode;
}

/** The agreements that flows are said to be under, and how these stand on the date. */
export function Agreements({ flows, none = <SafetyWords /> }: AgreementsProps) {
  const { day } = useAsAt();
  const links = flows.flatMap(({ agreements }) => agreements);
  const agreements = uniqueBy(links.map(({ agreement }) => agreement));
  const without = flows.filter((flow) => flow.agreements.length === 0).length;
  if (agreements.length === 0) {
    return <p>{none}</p>;
  }
  return (
    <>
      {agreements.map((agreement) => (
        <div key={agreement.id}>
          <p>
            <strong>
              <Link to={pathOf('agreement', agreement.id)}>{agreement.title}</Link>
            </strong>{' '}
            <Cited
              statements={distinct(
                links
                  .filter((link) => link.agreement.id === agreement.id)
                  .flatMap((l) => l.statements),
              )}
            />
          </p>
          {uniqueReasons(links.filter((link) => link.agreement.id === agreement.id)).map((link) => (
            <p key={link.reason}>
              <Inferred link={link} />
            </p>
          ))}
          <p>
            State on {dateInWords(day)}: <strong>{stateWords[agreement.state]}</strong>.{' '}
            {agreement.period.words.charAt(0).toUpperCase()}
            {agreement.period.words.slice(1)}.
            {agreement.openWords !== null &&
              ` ${quoted(agreement.openWords)}: its list of partners is open.`}
          </p>
          {agreement.outside !== null && (
            <p>
              <FromOutside /> {agreement.outside}
              {agreement.outsideToVerify && ' To verify.'}
            </p>
          )}
        </div>
      ))}
      {without > 0 && <p>For {without} of the flows: none in this register.</p>}
    </>
  );
}

/** Each reason for which a person inferred one of the links, once. */
function uniqueReasons(links: PanelFlow['agreements']): PanelFlow['agreements'] {
  return links.filter(
    ({ assertion, reason }, index) =>
      assertion === 'INFERRED' && links.findIndex((each) => each.reason === reason) === index,
  );
}
