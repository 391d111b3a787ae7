// Starts a throwaway Neo4j in the foreground and prints the settings that reach it.
import { QUICK } from './java.mjs';
import { HOW_TO_GET_NEO4J, startNeo4j } from './start.mjs';

const neo4j = await startNeo4j((line) => console.error(line), QUICK);
if (neo4j === null) {
  console.error(`No Neo4j could be started. ${HOW_TO_GET_NEO4J}`);
  process.exit(1);
}

const settings = { URI: neo4j.uri, USER: neo4j.user, PASSWORD: neo4j.password };
console.log('A Neo4j is running until you press Ctrl+C. Its data is thrown away then.');
console.log('\nTo run Sharing Atlas on it:');
for (const [name, value] of Object.entries(settings))
  console.log(`export NEO4J_${name}='${value}'`);
console.log('\nTo run the tests on it (they wipe it):');
for (const [name, value] of Object.entries(settings)) {
  console.log(`export NEO4J_TEST_${name}='${value}'`);
}

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await neo4j?.stop();
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// A started Neo4j keeps this process alive; one named in the settings does not.
if (neo4j.how === 'settings') console.log('\n(This is the one named by NEO4J_TEST_URI.)');
