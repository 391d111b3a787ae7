import { z } from 'zod';
import { links, linksTo, maybeText, period } from './decode.ts';
import { defineByIds } from './query.ts';

/** For each party given: what is an instance of it, and the agreements to which it is a party. */
export const instancesAndAgreements = defineByIds({
  name: 'instances-and-agreements',
  text: `
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN p.id AS id,
  [(p)<-[l:INSTANCE_OF]-(i:Party) | {id: i.id, link: properties(l)}] AS instances,
  [(p)<-[l:PARTY]-(a:Agreement) | {id: a.id, link: properties(l)}] AS agreements`,
  row: z.object({
    id: z.string(),
    instances: links,
    agreements: linksTo({ role: maybeText, ...period }),
  }),
  idOf: (row) => row.id,
});
export type InstancesAndAgreements = ReturnType<typeof instancesAndAgreements.decode>;
