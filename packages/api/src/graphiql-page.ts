import type { GraphiQLOptions } from 'graphql-yoga';

/** The bar above GraphiQL, and what lets it be used on a phone; it loads nothing. */
const STYLE = `
  .atlas-bar { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: center; padding: 6px 16px; background: #0c2f3e; font: 16px/24px "Segoe UI", Roboto, Arial, sans-serif; }
  .atlas-bar, .atlas-bar a, .atlas-bar summary { color: #fff; }
  .atlas-bar a, .atlas-bar summary { padding: 6px 0; }
  .atlas-bar :is(a, summary):focus-visible { outline: 3px solid #fd0; }
  .atlas-bar summary { cursor: pointer; }
  .atlas-bar details[open] { flex-basis: 100%; }
  .atlas-bar ol { max-height: 50vh; margin: 0; padding: 0 0 8px 28px; overflow: auto; }
  body { display: flex; flex-direction: column; height: 100vh; margin: 0; }
  #root { flex: 1; min-height: 0; height: auto; }
  #root > .graphiql-container { height: 100%; }
  @media (max-width: 640px) {
    body { height: auto; min-height: 100vh; }
    #root > .graphiql-container { height: auto; min-height: 90vh; }
    .graphiql-container #graphiql-session { flex-direction: column; }
    .graphiql-container .graphiql-sidebar { width: auto; padding: 4px; }
    .graphiql-container .graphiql-editors { flex: none !important; }
    .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
    .graphiql-container .graphiql-editors, .graphiql-container .graphiql-response { min-height: 45vh; }
  }
`;

/**
 * The page of GraphiQL with a way back to the atlas and the examples on a shelf: one tab is open
 * at first, and a click on an example opens it.
 */
export function graphiqlPage(examples: readonly string[]) {
  return async (options?: GraphiQLOptions): Promise<string> => {
    // Nine megabytes, for those who open the page.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    return renderGraphiQL(options)
      .replace(
        '<meta charset="utf-8" />',
        () =>
          '<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />',
      )
      .replace('</head>', () => `<style>${STYLE}</style></head>`)
      .replace('<div id="root"></div>', () => `${bar(examples)}<div id="root"></div>`);
  };
}

function bar(examples: readonly string[]): string {
  const shelf = examples.map(
    (query) =>
      `<li><a href="?query=${encodeURIComponent(query)}">${escaped(titleOf(query))}</a></li>`,
  );
  return `<header class="atlas-bar"><a href="/">Sharing Atlas</a><a href="/query">About queries</a>${
    shelf.length === 0
      ? ''
      : `<details><summary>Examples (${shelf.length})</summary><ol>${shelf.join('')}</ol></details>`
  }</header>`;
}

/** The first line of an example is its question. */
function titleOf(query: string): string {
  return (query.split('\n', 1)[0] ?? '').replace(/^#\s*/, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
