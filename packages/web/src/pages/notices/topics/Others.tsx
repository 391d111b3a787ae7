import { CertaintyMark } from '../../../components/Glyph.tsx';
import { ListCompleteness } from '../../../components/ListCompleteness.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { quoted, sentenceStart } from '../../../text/words.ts';
import type { NoticeFound } from '../Notice.tsx';
import { contactInFull, transferInFull } from './in-full.ts';
import { Lines } from './Lines.tsx';

interface TopicProps {
  notice: NoticeFound;
}

/** The categories that the notice lists as held: it does not say to whom they go. */
export function Held({ notice }: TopicProps) {
  return (
    <>
      <p>The list does not say to whom they go.</p>
      <ListCompleteness completeness={notice.holdsCompleteness} />
      <Lines
        notice={notice.id}
        lines={notice.holds.map(
          ({ category, writtenAs, condition, openWords, statements }, at) => ({
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
          }),
        )}
      />
    </>
  );
}

/** Who is controller of what the notice describes. */
export function Roles({ notice }: TopicProps) {
  return (
    <Lines
      notice={notice.id}
      lines={notice.roles.map((role) => ({
        key: `${role.role} ${role.party?.id}`,
        words: (
          <>
            {role.party ? (
              <Link to={pathOf('party', role.party.id)}>{role.party.name}</Link>
            ) : (
              'Party not known'
            )}
            : {role.role.toLowerCase().replaceAll('_', ' ')}
            {role.condition !== null && `, ${role.condition}`}{' '}
            {role.reason !== null && (
              <CertaintyMark kind="INFERRED" words={`Inferred: ${role.reason}`} />
            )}
          </>
        ),
        statements: role.statements,
      }))}
    />
  );
}

/** Whom to ask: roles, never persons. */
export function Contacts({ notice }: TopicProps) {
  return (
    <Lines
      notice={notice.id}
      lines={notice.contacts.map((each) => ({
        key: each.id,
        words: contactInFull(each, notice.publisher?.id ?? null),
        statements: each.statements,
      }))}
    />
  );
}

/** What the notice points to, whether it was read, and what it could add. */
export function Documents({ notice }: TopicProps) {
  return (
    <Lines
      notice={notice.id}
      lines={notice.documents.map((each) => ({
        key: each.id,
        words: `${each.title}: ${each.read ? 'read' : 'not read for this register'}. It could add: ${sentenceStart(each.bearsOn ?? 'not recorded')}`,
        statements: each.statements,
      }))}
    />
  );
}

/** Whether data are sent abroad; silence is no “no”. */
export function Abroad({ notice }: TopicProps) {
  return (
    <>
      <ListCompleteness completeness={notice.transfersCompleteness} />
      <Lines
        notice={notice.id}
        lines={notice.transfers.map((each) => ({
          key: each.id,
          words: transferInFull(each),
          statements: each.statements,
        }))}
      />
    </>
  );
}

/** Lines that are a description and nothing more. */
export function Described({
  notice,
  of,
}: TopicProps & {
  of: readonly { id: string; description: string; statements: readonly { id: string }[] }[];
}) {
  return (
    <Lines
      notice={notice.id}
      lines={of.map(({ id, description, statements }) => ({
        key: id,
        words: description,
        statements,
      }))}
    />
  );
}
