/** Major and minor. */
export const OLDEST_NODE = [20, 19];

/** Ends the process with a sentence a person can act on when Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Sharing Atlas needs Node.js ${OLDEST_NODE.join('.')} or later and this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and try again.',
  );
  process.exit(1);
}
