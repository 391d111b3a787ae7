const files = import.meta.glob<string>('../../../../api/examples/*.graphql', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The API's own examples, which its tests run: the first line of each is the question. */
export const examples = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) => {
    const [first = ''] = text.split('\n', 1);
    return { name: path, question: first.replace(/^#\s*/, ''), text: text.trim() };
  });
