import { z } from 'zod';
import { links, linksTo, maybeText, period } from './decode.ts';
import { defineByIds } from './query.ts';
import { contacts } from './sources-by-ids.ts';

/** For each party given: what is an instance of it, the agreements to which it is a party, whom to ask there. */
export const instancesAndAgreements = defineByIds({
  name: 'instances-and-agreements',
  text: `
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN p.id AS id,
  [(p)<-[l:INSTANCE_OF]-(i:Party) | {id: i.id, link: properties(l)}] AS instances,
  [(p)<-[l:PARTY]-(a:Agreement) | {id: a.id, link: properties(l)}] AS agreements,
  [(p)<-[:REACHES]-(c:Contact) | properties(c)] AS contacts`,
  row: z.object({
    id: z.string(),
    instances: links,
    agreements: linksTo({ role: maybeText, ...period }),
    contacts,
  }),
  idOf: (row) => row.id,
});
export type InstancesAndAgreements = ReturnType<typeof instancesAndAgreements.decode>;
