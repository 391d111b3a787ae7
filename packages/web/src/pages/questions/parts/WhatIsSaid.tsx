import { ClassTags } from '../../../components/ClassTags.tsx';
import { Glyph } from '../../../components/Glyph.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { listInWords, quoted } from '../../../text/words.ts';
import { stateWords } from '../../agreements/state-words.ts';
import { contactInFull, retentionInFull, transferInFull } from '../../notices/topics/in-full.ts';
import type { Sharing } from './bases.ts';
import { LawAndBases } from './LawAndBases.tsx';
import { Line, Pair } from './Pairs.tsx';
import { frequencyWords, modalityWords, modeWords } from './said-words.ts';

/** All that a notice says of one sharing, each with its statements; what it does not say as such. */
export function WhatIsSaid({ sharing }: { sharing: Sharing }) {
  const { register, statements, condition } = sharing;
  const notice = register?.notice ?? null;
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
      <LawAndBases sharing={sharing} />
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
        {(notice?.transfers ?? []).map((each) => (
          <Line key={each.id} statements={each.statements}>
            {transferInFull(each)}
          </Line>
        ))}
      </Pair>
      <Pair term="Retention" none="Not stated">
        {(notice?.retention ?? []).map((rule) => (
          <Line key={rule.id} statements={rule.statements}>
            {retentionInFull(rule)}
          </Line>
        ))}
      </Pair>
      <Pair term="Who to ask" none="Not stated">
        {sharing.contacts.map(({ end, contact }) => (
          <Line key={contact.id} statements={contact.statements}>
            {contactInFull({ ...contact, of: null }, null)} (
            {endWords(end, contact.of?.name ?? null)})
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

/** Whose contact it is, which need not be the publisher of the notice. */
function endWords(end: Sharing['contacts'][number]['end'], of: string | null): string {
  const whose = of ?? 'whose it is, is not stated';
  if (end === 'SENDER') return `of the sender, ${whose}`;
  if (end === 'RECIPIENT') return `of the recipient, ${whose}`;
  return of === null ? whose : `of ${of}, neither sender nor recipient`;
}
