import { Fragment } from 'react';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { inSentence, listInWords, quoted } from '../../../text/words.ts';
import { distinct } from '../rows.ts';
import type { PanelBasisUse, PanelFlow } from '../types.ts';
import { uniqueBy } from './merge.ts';
import { Cited } from './parts.tsx';

/** Bases by what they are said of: this flow, its purposes, or the notice as a whole. */
export function Basis({ flows }: { flows: readonly PanelFlow[] }) {
  const plural = flows.length > 1;
  const ofFlow = uniqueBy(flows.flatMap((flow) => flow.basisUses.map(({ use }) => use)));
  const ofPurpose = uniqueBy(
    flows.flatMap((flow) =>
      flow.purposes.flatMap(({ purpose }) => purpose.basisUses.map(({ use }) => use)),
    ),
  );
  const ofNotice = uniqueBy(
    flows.flatMap((flow) => (flow.register?.notice?.basisUses ?? []).map(({ use }) => use)),
  );
  const law = uniqueBy(
    flows.flatMap((flow) =>
      [...flow.requiredBy, ...flow.permittedBy].map(({ legislation }) => legislation),
    ),
  );
  return (
    <>
      {ofFlow.length === 0 && (
        <p>None is said of {plural ? 'these flows themselves' : 'this flow itself'}.</p>
      )}
      <Uses uses={ofFlow} said={plural ? 'Said of these flows' : 'Said of this flow'} />
      <Uses uses={ofPurpose} said="Said of the purpose" />
      <Uses
        uses={ofNotice}
        said={`Said of the whole notice, not of ${plural ? 'these flows' : 'this flow'}`}
      />
      {flows.some((flow) => flow.requiredByLawNotNamed) && (
        <p>
          The notice says that law requires {plural ? 'some of them' : 'it'}; it does not name the
          law.{' '}
          <Cited
            statements={distinct(flows.flatMap((flow) => flow.requiredByLawNotNamedStatements))}
          />
        </p>
      )}
      {law.length > 0 && (
        <p>
          Law named:{' '}
          {law.map(({ id, title }, index) => (
            <Fragment key={id}>
              {index > 0 && '; '}
              <Link to={pathOf('law', id)}>{title}</Link>
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}

function Uses({ uses, said }: { uses: readonly PanelBasisUse[]; said: string }) {
  if (uses.length === 0) return null;
  return (
    <div className="panel__uses">
      <p>
        <strong>{said}</strong>
      </p>
      <ul>
        {uses.map((use) => (
          <li key={use.id}>
            {use.bases.map((named, index) => (
              <Fragment key={named.basis?.id ?? index}>
                {index > 0 && '; '}
                <NamedBasis named={named} />
              </Fragment>
            ))}
            {between(use)}
            {use.condition !== null && `, ${use.condition}`} <Cited statements={use.statements} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The notice's own words for and/or; put between the bases they would be read as ours. */
function between({ combinationWords, bases }: PanelBasisUse): string {
  if (bases.length < 2 || combinationWords === null) return '';
  return `; between them the notice writes ${quoted(combinationWords)}`;
}

function NamedBasis({ named: { basis, schedule1 } }: { named: PanelBasisUse['bases'][number] }) {
  if (basis === null) return 'a basis that is not in this register';
  const conditions = schedule1.flatMap((each) =>
    each.basis === null ? [] : [each.basis.reference],
  );
  return (
    <>
      <Link to={pathOf('law', basis.id)}>{basis.reference}</Link> ({inSentence(basis.name)})
      {conditions.length > 0 && `, with ${listInWords(conditions)}`}
    </>
  );
}
