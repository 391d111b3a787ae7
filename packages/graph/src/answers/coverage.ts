import type { Coverage } from '@sharing-atlas/model';
import { onceFor } from '../once.ts';
import type { NoticeRead } from '../queries/notices-read.ts';

/** What was read, over all registers: an answer can hold nothing else. */
export const coverageOf = onceFor(
  (notices: readonly NoticeRead[]): Coverage => ({
    notices: notices.map(({ title }) => title),
    outOfScopeIds: notices.flatMap(({ outOfScopeIds }) => outOfScopeIds),
  }),
);
