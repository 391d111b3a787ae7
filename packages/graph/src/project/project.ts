import type { RegisterRecords } from '@sharing-atlas/registers';
import type { GraphBatch } from '../write/elements.ts';
import { projectBasisUses } from './bases.ts';
import { BatchBuilder } from './builder.ts';
import { projectFlows } from './flows.ts';
import { projectNoticeWide, projectSources } from './notice.ts';
import { projectShared } from './shared.ts';

/**
 * Turns checked registers into the nodes and relationships of the graph. Records are taken to be
 * free of problems; a register that was not checked may give a graph that the write door refuses.
 */
export function projectRegisters(registers: readonly RegisterRecords[]): GraphBatch {
  const batches = registers.map(projectRegister);
  return {
    nodes: batches.flatMap((batch) => batch.nodes),
    relationships: batches.flatMap((batch) => batch.relationships),
  };
}

function projectRegister(records: RegisterRecords): GraphBatch {
  const batch = new BatchBuilder(records.register.id);
  projectSources(records, batch);
  projectShared(records, batch);
  projectFlows(records, batch);
  projectBasisUses(records, batch);
  projectNoticeWide(records, batch);
  return batch.build();
}
