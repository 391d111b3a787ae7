export { bundledDataFolder } from './bundled-data.ts';
export { checkRegisters } from './check-references.ts';
export { formatProblems } from './describe.ts';
export {
  REGISTER_FORMAT,
  type RegisterFile,
  type RegisterRecords,
  registerFile,
  SECTION_NAMES,
  type SectionName,
} from './format/register-file.ts';
export { loadRegister, loadRegisters } from './load.ts';
export { type LoadedRegister, REFERENCE_SLUG } from './loaded-register.ts';
export { nearest } from './nearest.ts';
export type { RegisterText } from './parse.ts';
export type { Locate, Path } from './positions.ts';
export { type Place, PROBLEM_CODES, type Problem, type ProblemCode } from './problem.ts';
export { registerJsonSchema } from './register-schema.ts';
export {
  type LoadResult,
  parseRegisters,
  parseRegisterTexts,
  type RegisterResult,
  type RegisterTexts,
} from './registers.ts';
