import { bundledDataFolder, formatProblems, loadRegisters } from '@sharing-atlas/registers';
import { projectRegisters } from '../../src/project/project.ts';
import type { GraphBatch } from '../../src/write/elements.ts';

/** The graph of the registers that come with the project. */
export async function realBatch(): Promise<GraphBatch> {
  const loaded = await loadRegisters(bundledDataFolder());
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  return projectRegisters(loaded.registers.map((register) => register.records));
}
