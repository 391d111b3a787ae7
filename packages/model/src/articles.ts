/** “Art 9” takes in Art 9(2)(g); “Schedule 1” all its paragraphs; “Art 6(1)(e)” only itself. */
export function isOfArticle(text: string): (basis: { readonly reference: string }) => boolean {
  const wanted = articleIn(text);
  if (wanted === '') return () => false;
  return ({ reference }) => {
    const rest = articleIn(reference);
    return (
      rest === wanted || (rest.startsWith(wanted) && /^\(|^para/.test(rest.slice(wanted.length)))
    );
  };
}

/** "UK GDPR Article 9 (2)" → "art9(2)"; "DPA 2018 Schedule 1" → "sch1"; "9(2)" → "art9(2)". */
function articleIn(text: string): string {
  const short = text
    .toLowerCase()
    .replace(/\b(uk gdpr|gdpr|dpa 2018|data protection act 2018)\b/g, '')
    .replace(/\barticles?\b/g, 'art')
    .replace(/\bschedule\b/g, 'sch')
    .replace(/\bparagraph\b/g, 'para')
    .replace(/[\s.,]/g, '');
  return /^\d/.test(short) ? `art${short}` : short;
}
