import type { StripFacts } from '../shell/DateStrip.tsx';
import type { ShellDocument } from './documents/shell.ts';
import type { ResultOf } from './gql.ts';

/** The strip's facts of a shell answer: how many notices, when their texts were seen. */
export function stripFacts(shell: ResultOf<typeof ShellDocument>): StripFacts {
  const notices = shell.notices.edges.map((edge) => edge.node);
  const seenOn = notices.flatMap((notice) => (notice.seenOn === null ? [] : [notice.seenOn]));
  return {
    notices: shell.notices.totalCount,
    seenOn: [...new Set(seenOn)].sort(),
    revision: shell.revision.number,
  };
}
