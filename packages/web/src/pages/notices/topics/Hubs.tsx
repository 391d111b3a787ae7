import { Inferred } from '../../../components/Inferred.tsx';
import { ListCompleteness } from '../../../components/ListCompleteness.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { HubsDocument } from '../../../graphql/documents/notice-topics.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { plural, quoted } from '../../../text/words.ts';
import type { NoticeFound } from '../Notice.tsx';
import { Lines } from './Lines.tsx';

/** The hubs that a notice speaks of, with the members that it names. */
export function Hubs({ notice }: { notice: NoticeFound }) {
  const { state, onRetry } = useAnswer(HubsDocument, {});
  return (
    <Answered state={state} what="Reading the hubs" onRetry={onRetry}>
      {({ parties }) => {
        const hubs = parties.edges
          .map(({ node }) => node)
          .filter(({ statements }) => statements.some((each) => each.notice.id === notice.id));
        if (hubs.length === 0) return <Lines notice={notice.id} lines={[]} />;
        return hubs.map((hub) => (
          <section key={hub.id}>
            <h3>
              <Link to={pathOf('party', hub.id)}>{hub.name}</Link>
            </h3>
            <p>
              {hub.members.length === 0
                ? 'The notice names none of its members.'
                : `${plural(hub.members.length, 'member')} named. Being a member does not say what is received.`}
            </p>
            <ListCompleteness completeness={hub.membersCompleteness} />
            {hub.members.length > 0 && (
              <Lines
                notice={notice.id}
                lines={hub.members.map((member, at) => ({
                  key: member.party?.id ?? String(at),
                  words: (
                    <>
                      {member.party && (
                        <Link to={pathOf('party', member.party.id)}>{member.party.name}</Link>
                      )}
                      {member.writtenAs !== null &&
                        member.writtenAs !== member.party?.name &&
                        `, written ${quoted(member.writtenAs)}`}{' '}
                      <Inferred link={member} />
                    </>
                  ),
                  statements: member.statements,
                }))}
              />
            )}
          </section>
        ));
      }}
    </Answered>
  );
}
