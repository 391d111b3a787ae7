import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { CitedLawDocument } from '../../../graphql/documents/bases.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Law } from '../parts/LawState.tsx';

/** Law that the senders' notices cite for themselves as a whole: kept apart from bases. */
export function OtherLaw({ senders }: { senders: readonly string[] }) {
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(CitedLawDocument, { asAt: chosen });
  return (
    <Answered state={state} what="Reading the law that the notices cite" onRetry={onRetry}>
      {({ notices }) =>
        notices.edges
          .map(({ node }) => node)
          .filter(
            ({ publisher, citations }) =>
              citations.length > 0 && publisher !== null && senders.includes(publisher.id),
          )
          .map(({ id, publisher, citations }) => (
            <section key={id}>
              <SectionTitle
                title="Other law that the notice cites"
                note={`${publisher?.name}; said of the notice, not of this sharing`}
              />
              {citations.map(({ legislation, statements }) => (
                <Law key={legislation.id} legislation={legislation} statements={statements} />
              ))}
            </section>
          ))
      }
    </Answered>
  );
}
