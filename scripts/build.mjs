// Builds the pages and the server, as the container image needs them.
import { buildIfNeeded } from './steps/build.mjs';

const built = await buildIfNeeded((line) => console.log(line));
if (!built.ok) {
  console.error(built.output);
  process.exit(1);
}
