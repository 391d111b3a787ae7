import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { Size } from './geometry.ts';

/** A picture that stands by itself. */
export interface Drawing {
  readonly svg: string;
  /** In pixels. */
  readonly size: Size;
}

/**
 * The page's font as a rule that a drawing carries with it, so that its words keep their widths.
 * Empty where the font cannot be had: the drawing then names others.
 */
export async function fontRule(): Promise<string> {
  try {
    const answer = await fetch(fontUrl);
    if (!answer.ok) return '';
    const bytes = new Uint8Array(await answer.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    const data = `data:font/woff2;base64,${btoa(binary)}`;
    return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${data}) format('woff2')}`;
  } catch {
    return '';
  }
}
