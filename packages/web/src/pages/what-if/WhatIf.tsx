import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { ImpactDocument } from '../../graphql/documents/impact.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { carryAsAt, withSearch } from '../../shell/paths.ts';
import { ChoicesNotRead } from '../questions/parts/ChoicesNotRead.tsx';
import { exportFiles } from '../questions/parts/export-files.ts';
import { Refused } from '../questions/parts/Refused.tsx';
import { useChoices } from '../questions/parts/use-choices.ts';
import { changeOf, partsOf, type Supposed, supposedIn } from './address.ts';
import { Differences } from './Differences.tsx';
import { SupposeForm } from './SupposeForm.tsx';

/** What this register would answer if something ended. Nothing is written. */
export function WhatIf() {
  const asked = new URLSearchParams(useSearch());
  const supposed = supposedIn(asked);
  const { chosen } = useAsAt();
  const [, navigate] = useLocation();
  const { kind, choices, notRead } = useChoices();
  return (
    <>
      <PageTitle
        title="What if?"
        lead={
          <>
            Suppose that an agreement lapses, a body ends, a basis is withdrawn or a flow stops.
            Nothing is written: the same questions and checks are put to a register that is only
            supposed. A flow can be chosen in <Link to="/explore">Explore</Link> too: select its
            line, then “What if it stopped?”.
          </>
        }
        reads={partsOf(supposed)}
      />
      <ChoicesNotRead notRead={notRead} />
      {/* A form drawn anew when its lists arrive would lose what is being typed. */}
      {kind !== 'loading' && (
        <SupposeForm
          key={`${asked} ${kind}`}
          supposed={supposed}
          choices={choices}
          onSuppose={({ name, id, lastDay, register }) =>
            navigate(carryAsAt(withSearch('/what-if', { [name]: id, lastDay, register }), chosen))
          }
        />
      )}
      {supposed !== null && <Impact supposed={supposed} />}
    </>
  );
}

function Impact({ supposed }: { supposed: Supposed }) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: ImpactDocument,
    variables: { change: changeOf(supposed), asAt: chosen },
  });
  const { name, id, lastDay, register } = supposed;
  return (
    <Answered
      state={answerState(result)}
      what="Asking a register that is only supposed"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ impactOf }) =>
        impactOf.__typename === 'Impact' ? (
          <Differences
            impact={impactOf}
            files={exportFiles('what-if', { [name]: id, lastDay, register, asAt: chosen })}
          />
        ) : (
          <Refused why={impactOf} />
        )
      }
    </Answered>
  );
}
