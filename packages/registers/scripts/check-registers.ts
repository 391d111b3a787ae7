/** Checks the registers in a folder (those that come with the package if none is given). */
import { bundledDataFolder, formatProblems, loadRegisters } from '../src/index.ts';

const result = await loadRegisters(process.argv[2] ?? bundledDataFolder());
if (result.ok) {
  const counts = result.registers.map(
    ({ slug, records }) =>
      `${slug}: ${records.statements.length} statements, ${records.flows.length} flows`,
  );
  console.log(`No problem found.\n${counts.join('\n')}`);
} else {
  console.error(formatProblems(result.problems));
  console.error(`\n${result.problems.length} problems.`);
  process.exitCode = 1;
}
