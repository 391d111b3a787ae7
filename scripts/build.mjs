// Builds the pages and the server, as the container image needs them; or the one that is named.
import { buildIfNeeded } from './steps/build.mjs';

const built = await buildIfNeeded((line) => console.log(line), process.argv[2]);
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
