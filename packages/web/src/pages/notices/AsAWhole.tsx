import type { ReactNode } from 'react';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { StatementLinks } from '../../components/StatementLink.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { listInWords, quoted } from '../../text/words.ts';
import type { NoticeFound } from './Notice.tsx';

interface Line {
  key: string;
  words: ReactNode;
  statements: readonly { id: string }[];
}

/** What the notice says of all its sharing, not of one flow. */
export function AsAWhole({ notice }: { notice: NoticeFound }) {
  const described = (
    lines: readonly { id: string; description: string; statements: readonly { id: string }[] }[],
  ): Line[] =>
    lines.map(({ id, description, statements }) => ({ key: id, words: description, statements }));
  const groups: { title: string; note?: string; lines: Line[] }[] = [
    {
      title: 'Data it lists as held',
      note: 'The list does not say to whom they go.',
      lines: notice.holds.map(({ category, writtenAs, condition, openWords, statements }, at) => ({
        key: category?.id ?? String(at),
        words: (
          <>
            {category && <Link to={pathOf('category', category.id)}>{category.name}</Link>}
            {writtenAs !== null && `, written ${quoted(writtenAs)}`}
            {condition !== null && `, ${condition}`}
            {openWords !== null && `; list open: ${quoted(openWords)}`}
          </>
        ),
        statements,
      })),
    },
    {
      title: 'Bases',
      note: 'Said of the whole notice, not of one flow.',
      lines: notice.basisUses.map(({ use }) => ({
        key: use.id,
        words: basisWords(use),
        statements: use.statements,
      })),
    },
    {
      title: 'Rights',
      lines: notice.offers.map((offer) => ({
        key: `${offer.rightId} ${offer.statements.map(({ id }) => id).join()}`,
        words: `${offer.polarity === 'EXCLUDED' ? 'Left out by name: ' : ''}${offer.name}${offer.condition === null ? '' : `, ${offer.condition}`}`,
        statements: offer.statements,
      })),
    },
    {
      title: 'Roles',
      lines: notice.roles.map((role) => ({
        key: `${role.role} ${role.party?.id}`,
        words: (
          <>
            {role.party ? (
              <Link to={pathOf('party', role.party.id)}>{role.party.name}</Link>
            ) : (
              'Party not known'
            )}
            : {role.role.toLowerCase().replaceAll('_', ' ')}
            {role.condition !== null && `, ${role.condition}`}
            {role.reason !== null && `. Inferred: ${role.reason}`}
          </>
        ),
        statements: role.statements,
      })),
    },
    { title: 'Conditions on sharing', lines: described(notice.conditions) },
    { title: 'How long it is kept', lines: described(notice.retention) },
    { title: 'How it is protected', lines: described(notice.security) },
    { title: 'Outside the United Kingdom', lines: described(notice.transfers) },
    {
      title: 'Whom to ask',
      lines: notice.contacts.map((each) => ({
        key: each.id,
        words: `${each.role}: ${each.purpose}${each.value === null ? '' : `, ${each.value}`}`,
        statements: each.statements,
      })),
    },
    {
      title: 'Documents it refers to',
      lines: notice.documents.map((each) => ({
        key: each.id,
        words: `${each.title}: ${each.read ? 'read' : 'not read for this register'}. It could add: ${each.bearsOn}`,
        statements: each.statements,
      })),
    },
    { title: 'What it commits to', lines: described(notice.commitments) },
  ];
  return groups.map((group) => (
    <section key={group.title}>
      <SectionTitle title={group.title} note={group.note} />
      {group.lines.length === 0 ? (
        <p>Nothing is said, as far as this register goes.</p>
      ) : (
        <ul className="list-plain">
          {group.lines.map(({ key, words, statements }) => (
            <li key={key}>
              {words}{' '}
              <StatementLinks
                statements={statements.map(({ id }) => ({ id, notice: notice.id }))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}

function basisWords(use: NoticeFound['basisUses'][number]['use']): string {
  const bases = use.bases.map(({ basis, schedule1 }) => {
    const name = basis === null ? 'not in this register' : `${basis.reference} (${basis.name})`;
    const conditions = schedule1.flatMap((each) => (each.basis ? [each.basis.reference] : []));
    return conditions.length === 0 ? name : `${name}, with ${listInWords(conditions)}`;
  });
  const joiner = use.combinationWords === null ? '; ' : ` ${quoted(use.combinationWords)} `;
  return `${bases.join(joiner)}${use.condition === null ? '' : `, ${use.condition}`}`;
}
