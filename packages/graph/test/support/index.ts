export { type Chooser, chooser } from '../contract/generated/chooser.ts';
export type { Neo4jForTests } from './provided.ts';
export { type EngineForTests, engines, openEmptyNeo4j } from './stores.ts';
