import { listInWords } from '../../../text/words.ts';
import { type BasisList, basisWords, isArticleOurs, type Sharing } from './bases.ts';
import { LawState } from './LawState.tsx';
import { Line, Pair } from './Pairs.tsx';

/** On what law and which bases a sharing rests, list by list, and whose bases they are. */
export function LawAndBases({ sharing }: { sharing: Sharing }) {
  return (
    <>
      <Law sharing={sharing} />
      <Bases sharing={sharing} list="ART6" term="Basis" />
      <Bases sharing={sharing} list="ART9" term="Article 9" />
      <Bases sharing={sharing} list="ART10" term="Article 10" />
      <Pair term="Whose basis" none="Not stated">
        {whoseWords(sharing).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Pair>
    </>
  );
}

/** Sender and recipient each need a basis: whose the given ones are, or that it is not said. */
function whoseWords({ bearingBases, register }: Sharing): string[] {
  if (bearingBases.length === 0) return [];
  const parties = bearingBases.flatMap(({ use }) => use.by.map(({ name }) => name));
  const unsaid = bearingBases.filter(({ use }) => use.by.length === 0).length;
  const publisher = register?.publisher?.name ?? null;
  const notice = publisher === null ? 'the notice' : `the notice of ${publisher}`;
  return [
    ...(parties.length === 0 ? [] : [`Said to be that of ${listInWords([...new Set(parties)])}.`]),
    ...(unsaid === 0
      ? []
      : [
          parties.length === 0
            ? `Not stated; given in ${notice}.`
            : `Of ${unsaid} of them, given in ${notice}, it is not stated.`,
        ]),
  ];
}

function Law({ sharing }: { sharing: Sharing }) {
  const { requiredBy, permittedBy, requiredByLawNotNamed } = sharing;
  return (
    <Pair term="Law" none="No law is named for it">
      {[
        ...(requiredByLawNotNamed
          ? [
              <Line key="not-named" statements={sharing.requiredByLawNotNamedStatements}>
                Required by law; the law is not named
              </Line>,
            ]
          : []),
        ...requiredBy.map((cited) => (
          <Line key={`required ${cited.legislation.id}`} statements={cited.statements}>
            Said to be required by {cited.legislation.title}.{' '}
            <LawState legislation={cited.legislation} />
          </Line>
        )),
        ...permittedBy.map((cited) => (
          <Line key={`permitted ${cited.legislation.id}`} statements={cited.statements}>
            Said to be permitted by {cited.legislation.title}.{' '}
            <LawState legislation={cited.legislation} />
          </Line>
        )),
      ]}
    </Pair>
  );
}

function Bases({ sharing, list, term }: { sharing: Sharing; list: BasisList; term: string }) {
  const lines = sharing.bearingBases.flatMap((bearing) => {
    const said = basisWords(bearing, list);
    if (said === null) return [];
    const isOurs = bearing.use.bases.some(
      (used) => used.basis?.kind === list && isArticleOurs(used, bearing.use),
    );
    return [
      <Line key={`${bearing.use.id} ${said.scope}`} statements={bearing.use.statements}>
        {said.bases}, {said.scope}.{said.condition !== null && ` Only ${said.condition}.`}
        {said.schedule1 !== null && ` ${said.schedule1}`}
        {isOurs && ' The article number is ours.'}
        {said.note !== null && bearing.scope === 'FLOW' && ` ${said.note}`}
      </Line>,
    ];
  });
  return (
    <Pair term={term} none="None in this register">
      {lines}
    </Pair>
  );
}
