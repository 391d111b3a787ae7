import path from 'node:path';

/**
 * The links of one Markdown file that lead to no file, or to no heading of a Markdown file.
 * Addresses of the web are not followed.
 *
 * @param lookUp the text of a file, '' for one that is not text, null where there is none
 */
export function brokenLinks(
  file: string,
  lookUp: (file: string) => string | null,
): readonly string[] {
  return linksOf(lookUp(file) ?? '').filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [place = '', heading] = link.split('#');
    const target = place === '' ? file : path.resolve(path.dirname(file), decodeURI(place));
    const text = lookUp(target);
    if (text === null) return true;
    return heading !== undefined && target.endsWith('.md') && !headingsOf(text).includes(heading);
  });
}

function linksOf(markdown: string): readonly string[] {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
}

/** The anchors that GitHub makes of the headings. */
function headingsOf(markdown: string): readonly string[] {
  return [...withoutCode(markdown).matchAll(/^#{1,6} +(.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '');
}
