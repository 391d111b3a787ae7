import type { Named } from './became.ts';
import type { NoticeFound } from './Notice.tsx';

/** Names of what belongs to the notice as a whole and has no page of its own. */
export function wholeNames(notice: NoticeFound): [string, Named][] {
  const named = (id: string, name: string): [string, Named] => [id, { name, to: null }];
  return [
    ...notice.offers.map((each) => named(each.rightId, each.name)),
    ...notice.documents.map((each) => named(each.id, each.title)),
    ...notice.contacts.map((each) => named(each.id, `${each.role}: ${each.purpose}`)),
    ...[
      ...notice.conditions,
      ...notice.retention,
      ...notice.security,
      ...notice.transfers,
      ...notice.commitments,
    ].map((each) => named(each.id, each.description)),
  ];
}
