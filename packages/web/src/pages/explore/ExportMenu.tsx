import { Download } from 'lucide-react';
import { useState } from 'react';
import type { CanvasHandle } from '../../canvas/controller.ts';
import type { Drawing } from '../../canvas/drawing.ts';
import type { MapAbout } from '../../explorer/about.ts';
import type { Shown } from '../../explorer/shown.ts';
import { toCsv } from '../../explorer/to-csv.ts';
import { Dropdown } from './Dropdown.tsx';

interface ExportMenuProps {
  handle: CanvasHandle | null;
  title: string;
  /** The day asked about, the revision, and how much is shown. */
  lines: readonly string[];
  shown: Shown;
  about: Omit<MapAbout, 'madeAt' | 'address'>;
}

/** Takes what is shown out of the page: as a picture, as rows, as a graph, on paper. */
export function ExportMenu({ handle, title, lines, shown, about }: ExportMenuProps) {
  const [said, setSaid] = useState('');
  const name = fileName(title);
  const drawn = async (make: (drawing: Drawing) => Promise<Blob> | Blob, ending: string) => {
    const drawing = await handle?.drawing({ title, lines });
    if (!drawing) {
      setSaid('Nothing is drawn yet.');
      return;
    }
    try {
      keep(await make(drawing), `${name}.${ending}`);
      setSaid(`Saved ${name}.${ending}`);
    } catch {
      setSaid('This browser could not make the picture. The SVG holds the same.');
    }
  };
  const saved = (words: string, type: string, ending: string) => {
    keep(new Blob([words], { type }), `${name}.${ending}`);
    setSaid(`Saved ${name}.${ending}`);
  };
  const ways: readonly (readonly [string, () => void])[] = [
    ['Picture (PNG)', () => void drawn(pngOf, 'png')],
    ['Drawing (SVG)', () => void drawn(svgOf, 'svg')],
    [
      'Rows (CSV)',
      () => {
        const made = { madeAt: new Date().toISOString(), address: window.location.href };
        saved(`\uFEFF${toCsv(shown, { ...about, ...made })}`, 'text/csv;charset=utf-8', 'csv');
      },
    ],
    [
      'Graph (Cytoscape JSON)',
      () => {
        const about = { title, lines };
        const graph = { ...handle?.json(), data: about };
        saved(JSON.stringify(graph, null, 2), 'application/json', 'json');
      },
    ],
    ['Print', () => window.print()],
  ];
  return (
    <Dropdown words="Export" icon={<Download size={16} aria-hidden="true" />}>
      {() => (
        <>
          <ul className="export-ways">
            {ways.map(([words, take]) => (
              <li key={words}>
                <button type="button" onClick={take}>
                  {words}
                </button>
              </li>
            ))}
          </ul>
          <p role="status" className="small">
            {said}
          </p>
        </>
      )}
    </Dropdown>
  );
}

function fileName(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return `sharing-atlas-${plain || 'map'}`;
}

function keep(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task; the address is then of no more use.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

function svgOf({ svg }: Drawing): Blob {
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}

/** Twice the size on the screen, so that it stays sharp on paper. */
const SCALE = 2;

async function pngOf({ svg, size }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * SCALE);
  canvas.height = Math.round(size.height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('The picture is too large.')),
    );
  });
}
