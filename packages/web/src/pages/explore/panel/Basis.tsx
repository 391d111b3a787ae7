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
  const conditions = flows.flatMap((flow) => flow.conditions);
  const rules = [...new Set(conditions.map(({ rule }) => rule.description))];
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
      {law.length > 0 && <p>Law named: {listInWords(law.map(({ title }) => title))}.</p>}
      {rules.map((rule) => (
        <p key={rule}>
          On every such sharing: {rule}{' '}
          <Cited
            statements={distinct(
              conditions
                .filter((each) => each.rule.description === rule)
                .flatMap((e) => e.statements),
            )}
          />
        </p>
      ))}
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
            {use.bases.map(basisWords).join('; ')}
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

function basisWords({ basis, schedule1 }: PanelBasisUse['bases'][number]): string {
  if (basis === null) return 'a basis that is not in this register';
  const conditions = schedule1.flatMap((each) =>
    each.basis === null ? [] : [each.basis.reference],
  );
  const withConditions = conditions.length === 0 ? '' : `, with ${listInWords(conditions)}`;
  return `${basis.reference} (${inSentence(basis.name)})${withConditions}`;
}
