import { driverFor } from '../../packages/graph/src/store/neo4j-driver.ts';
import { toDriverParameters } from '../../packages/graph/src/store/neo4j-values.ts';
import type { Asked, Question } from '../questions/question.ts';
import { type Neo4jSettings, parseJson, type Target } from './target.ts';

/** The database's own driver and nothing else: one statement that needs one trip to the server. */
export function openBare(settings: Neo4jSettings): Target & { close(): Promise<void> } {
  const driver = driverFor(settings.uri, settings);
  async function ask({ bare }: Question, asked: Asked): Promise<unknown[]> {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const result = await session.run(bare.text, toDriverParameters(bare.variables(asked)));
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }
  return {
    name: 'bare driver',
    can: () => true,
    ask,
    normal: async (question, asked) =>
      question.bare.normal(parseJson(JSON.stringify(await ask(question, asked)))),
    close: () => driver.close(),
  };
}
