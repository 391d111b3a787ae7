import type { ReactNode } from 'react';
import { Cited } from '../../components/Cited.tsx';
import { Glyph } from '../../components/Glyph.tsx';
import { Inferred } from '../../components/Inferred.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { quoted } from '../../text/words.ts';
import { type BasisList, basisWords, type Sharing } from './bases.ts';
import type { CitedStatement } from './rows.ts';

/** Content, purpose, basis, agreement, retention and whom to ask, each with its statements. */
export function WhatIsSaid({ sharing }: { sharing: Sharing }) {
  const { register } = sharing;
  return (
    <dl className="what-said">
      <Pair term="Carries" none="Not stated">
        {sharing.carries.map(({ category, condition, openWords, statements }) => (
          <Line key={category.id} statements={statements}>
            <Link to={pathOf('category', category.id)}>{category.name}</Link>
            {condition !== null && `; ${condition}`}
            {openWords !== null && `; list open: ${quoted(openWords)}`}
          </Line>
        ))}
      </Pair>
      {sharing.excludes.length > 0 && (
        <Pair term="Not in it" glyph={<Glyph kind="EXCLUDED" small />}>
          {sharing.excludes.map(({ category, statements }) => (
            <Line key={category.id} statements={statements}>
              <strong>{category.name}</strong>
            </Line>
          ))}
        </Pair>
      )}
      <Pair term="For" none="Not stated">
        {sharing.purposes.map(({ purpose, statements }) => (
          <Line key={purpose.id} statements={statements}>
            {purpose.name}
          </Line>
        ))}
      </Pair>
      <Law sharing={sharing} />
      <Bases sharing={sharing} list="ART6" term="Basis" />
      <Bases sharing={sharing} list="ART9" term="Article 9" />
      <Bases sharing={sharing} list="ART10" term="Article 10" />
      {sharing.conditions.length > 0 && (
        <Pair term="Conditions">
          {sharing.conditions.map(({ rule, statements }) => (
            <Line key={rule.id} statements={statements}>
              {rule.description}
            </Line>
          ))}
        </Pair>
      )}
      <Pair term="Agreement" none="None in this register">
        {sharing.agreements.map(({ agreement, statements, ...link }) => (
          <Line key={agreement.id} statements={statements}>
            <Link to={pathOf('agreement', agreement.id)}>{agreement.title}</Link>{' '}
            <Inferred link={link} />
          </Line>
        ))}
      </Pair>
      {sharing.onceThere.length > 0 && (
        <Pair term="Once there">
          {sharing.onceThere.map(({ handling, statements }) => (
            <Line key={handling.id} statements={statements}>
              {handling.description}
            </Line>
          ))}
        </Pair>
      )}
      <Pair term="Retention" none="Not stated">
        {(register?.notice?.retention ?? []).map(({ id, description, statements }) => (
          <Line key={id} statements={statements}>
            {description}
          </Line>
        ))}
      </Pair>
      <Pair term="Who to ask" none="Not stated">
        {onePerRole(register?.notice?.contacts ?? []).map(({ id, role, value, statements }) => (
          <Line key={id} statements={statements}>
            {role}: {value}
          </Line>
        ))}
      </Pair>
      {sharing.note !== null && (
        <Pair term="Curator’s note">{[<p key="note">{sharing.note}</p>]}</Pair>
      )}
    </dl>
  );
}

function Law({ sharing }: { sharing: Sharing }) {
  const { requiredBy, permittedBy, requiredByLawNotNamed, statements } = sharing;
  if (requiredBy.length + permittedBy.length === 0 && !requiredByLawNotNamed) return null;
  return (
    <Pair term="Law">
      {[
        ...(requiredByLawNotNamed
          ? [
              <Line key="not-named" statements={statements}>
                Required by law; the law is not named
              </Line>,
            ]
          : []),
        ...requiredBy.map(({ legislation, statements: of }) => (
          <Line key={`required ${legislation.id}`} statements={of}>
            Said to be required by {legislation.title}
          </Line>
        )),
        ...permittedBy.map(({ legislation, statements: of }) => (
          <Line key={`permitted ${legislation.id}`} statements={of}>
            Said to be permitted by {legislation.title}
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
    return [
      <Line key={`${bearing.use.id} ${said.scope}`} statements={bearing.use.statements}>
        {said.bases}, {said.scope}.{said.condition !== null && ` Only ${said.condition}.`}
        {said.schedule1 !== null && ` ${said.schedule1}`}
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

interface PairProps {
  term: string;
  glyph?: ReactNode;
  /** What to say where there is nothing. */
  none?: string;
  children: readonly ReactNode[];
}

function Pair({ term, glyph, none, children }: PairProps) {
  return (
    <>
      <dt>
        {glyph} {term}
      </dt>
      <dd>{children.length === 0 ? none : children}</dd>
    </>
  );
}

function Line(props: { statements: readonly CitedStatement[]; children: ReactNode }) {
  return (
    <p>
      {props.children} <Cited statements={props.statements} />
    </p>
  );
}
