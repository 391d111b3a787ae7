import { ClassTags } from '../../../components/ClassTags.tsx';
import { Glyph } from '../../../components/Glyph.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { listInWords, quoted } from '../../../text/words.ts';
import { stateWords } from '../../agreements/state-words.ts';
import { type BasisList, basisWords, isArticleOurs, type Sharing } from './bases.ts';
import { LawState } from './LawState.tsx';
import { Line, Pair } from './Pairs.tsx';
import { frequencyWords, modalityWords, modeWords } from './said-words.ts';

/** All that a notice says of one sharing, each with its statements; what it does not say as such. */
export function WhatIsSaid({ sharing }: { sharing: Sharing }) {
  const { register, statements, condition } = sharing;
  const notice = register?.notice ?? null;
  const publisher = register?.publisher?.name ?? null;
  return (
    <dl className="what-said">
      <Pair term="Carries" none="Not stated">
        {sharing.carries.map((claim) => (
          <Line key={claim.category.id} statements={claim.statements}>
            <Link to={pathOf('category', claim.category.id)}>{claim.category.name}</Link>{' '}
            <ClassTags classes={claim.category.classes} />
            {claim.condition !== null && `; ${claim.condition}`}
            {claim.openWords !== null && `; list open: ${quoted(claim.openWords)}`}{' '}
            <Inferred link={claim} />
          </Line>
        ))}
      </Pair>
      {sharing.excludes.length > 0 && (
        <Pair term="Not in it" glyph={<Glyph kind="EXCLUDED" small />}>
          {sharing.excludes.map((claim) => (
            <Line key={claim.category.id} statements={claim.statements}>
              <strong>{claim.category.name}</strong>
              {claim.condition !== null && `; ${claim.condition}`}
            </Line>
          ))}
        </Pair>
      )}
      <Pair term="For" none="Not stated">
        {sharing.purposes.map(({ purpose, statements: of }) => (
          <Line key={purpose.id} statements={of}>
            {purpose.name}
          </Line>
        ))}
      </Pair>
      <Pair term="About" none="Not stated">
        {orNone(namesOf(sharing.about))}
      </Pair>
      <Pair term="At the stage" none="Not stated">
        {orNone(namesOf(sharing.stages))}
      </Pair>
      <Pair term="How" none="Not stated">
        {[modeWords[sharing.mode], viaWords(sharing)].flatMap((words) =>
          words === null ? [] : [<p key={words}>{words}</p>],
        )}
      </Pair>
      <Pair term="How often" none="Not stated">
        {orNone(frequencyWords[sharing.frequency])}
      </Pair>
      <Pair term="How strongly" none="Not stated">
        {orNone(modalityWords(sharing.modality, sharing.verb))}
      </Pair>
      <Pair term="Only" none="No condition is given">
        {[
          ...(condition === null
            ? []
            : [
                <Line key="own" statements={statements}>
                  {condition}
                </Line>,
              ]),
          ...sharing.conditions.map(({ rule, statements: of }) => (
            <Line key={rule.id} statements={of}>
              {rule.description}
            </Line>
          )),
        ]}
      </Pair>
      <Law sharing={sharing} />
      <Bases sharing={sharing} list="ART6" term="Basis" />
      <Bases sharing={sharing} list="ART9" term="Article 9" />
      <Bases sharing={sharing} list="ART10" term="Article 10" />
      <Pair term="Whose basis" none="Not stated">
        {sharing.bearingBases.length === 0 || publisher === null
          ? []
          : [<p key="whose">Given in the notice of {publisher}</p>]}
      </Pair>
      <Pair term="Agreement" none="None in this register">
        {sharing.agreements.map(({ agreement, statements: of, ...link }) => (
          <Line key={agreement.id} statements={of}>
            <Link to={pathOf('agreement', agreement.id)}>{agreement.title}</Link>;{' '}
            {stateWords[agreement.state]} on the date of this page <Inferred link={link} />
          </Line>
        ))}
      </Pair>
      <Pair term="Dates" none="Not stated">
        {[<p key="dates">{sharing.period.words}</p>]}
      </Pair>
      <Pair term="Once there" none="Not stated">
        {sharing.onceThere.map(({ handling, statements: of }) => (
          <Line key={handling.id} statements={of}>
            {handling.description}
          </Line>
        ))}
      </Pair>
      <Pair term="Abroad" none="Not stated">
        {(notice?.transfers ?? []).map(({ id, description, statements: of }) => (
          <Line key={id} statements={of}>
            {description}
          </Line>
        ))}
      </Pair>
      <Pair term="Retention" none="Not stated">
        {(notice?.retention ?? []).map(({ id, description, statements: of }) => (
          <Line key={id} statements={of}>
            {description}
          </Line>
        ))}
      </Pair>
      <Pair term="Who to ask" none="Not stated">
        {onePerRole(notice?.contacts ?? []).map(({ id, role, value, statements: of }) => (
          <Line key={id} statements={of}>
            {role}: {value}
            {publisher !== null && ` (in the notice of ${publisher})`}
          </Line>
        ))}
      </Pair>
      {sharing.note !== null && (
        <Pair term="Curator’s note">{[<p key="note">{sharing.note}</p>]}</Pair>
      )}
    </dl>
  );
}

function orNone(words: string | null) {
  return words === null ? [] : [<p key={words}>{words}</p>];
}

function namesOf(words: readonly { name: string }[]): string | null {
  return words.length === 0 ? null : listInWords(words.map(({ name }) => name));
}

function viaWords({ via }: Sharing): string | null {
  return via.length === 0 ? null : `by way of ${listInWords(via.map(({ party }) => party.name))}`;
}

function Law({ sharing }: { sharing: Sharing }) {
  const { requiredBy, permittedBy, requiredByLawNotNamed, statements } = sharing;
  return (
    <Pair term="Law" none="No law is named for it">
      {[
        ...(requiredByLawNotNamed
          ? [
              <Line key="not-named" statements={statements}>
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

/** The first address of each role: the others stand with the notice. */
function onePerRole<Contact extends { role: string; value: string | null }>(
  contacts: readonly Contact[],
): Contact[] {
  return contacts.filter(
    ({ role, value }, index) =>
      value !== null &&
      contacts.findIndex((other) => other.role === role && other.value !== null) === index,
  );
}
