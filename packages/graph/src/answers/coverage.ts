import type { Coverage } from '@sharing-atlas/model';
import type { NoticeRead } from '../queries/notices-read.ts';

/** What was read, over all registers: an answer can hold nothing else. */
export function coverageOf(notices: readonly NoticeRead[]): Coverage {
  return {
    notices: notices.map(({ title }) => title),
    outOfScopeIds: notices.flatMap(({ outOfScopeIds }) => outOfScopeIds),
  };
}
