/** What documents promise about the repository, as far as a test can compare it. */

/** Files and folders of this repository that a document names, in prose or in a command. */
export function pathsIn(markdown: string): readonly string[] {
  const found = markdown.matchAll(
    /(?<![\w./-])(?:packages|scripts|tests|e2e|docs|\.ci)\/[\w.-]+(?:\/[\w.-]+)*(?!\/?[\w<*…])/g,
  );
  return distinct([...found].map((match) => match[0].replace(/\.$/, '')));
}

/** The npm scripts that a document tells people to run. */
export function npmScriptsIn(markdown: string): readonly string[] {
  const found = markdown.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g);
  const ofNpmItself = new Set(['install', 'ci', 'exec']);
  return distinct([...found].map((match) => match[1] ?? '')).filter(
    (name) => !ofNpmItself.has(name),
  );
}

/** First cells of the table rows below a heading, without their backticks. */
export function firstCellsBelow(heading: string, markdown: string): readonly string[] {
  const [, below = ''] = markdown.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [section = ''] = below.split(/^#+ /m);
  return [...section.matchAll(/^\| (.+?) \|/gm)].flatMap((match) => codeIn(match[1] ?? ''));
}

/** Everything in single backticks. */
export function codeIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

/** The blocks of code of one language. */
export function blocksOf(language: string, markdown: string): readonly string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm');
  return [...markdown.matchAll(pattern)].map((match) => match[1] ?? '');
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
