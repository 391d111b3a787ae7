export type { Neo4jForTests } from './provided.ts';
export { type EngineForTests, engines, openEmptyNeo4j } from './stores.ts';
