import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import './canvas.css';
import type { CanvasHandle, CanvasOptions } from './controller.ts';
import type { Flags } from './flags.ts';
import type { Scene } from './scene.ts';
import type { CanvasSnapshot } from './snapshot.ts';

export interface CanvasViewProps extends CanvasOptions {
  readonly scene: Scene;
  /** Ids of cards, frames and lines. Compared by what they hold. */
  readonly selected: readonly string[];
  /** What the checks find of what is shown. */
  readonly flags: Flags;
  /** Gives the handle for the toolbar's zoom buttons; null when the canvas goes. */
  readonly onHandle?: (handle: CanvasHandle | null) => void;
}

/** Joins the canvas to React: a box, and effects that pass on what changes. */
export function CanvasView({ scene, selected, flags, onHandle, ...options }: CanvasViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ options, onHandle, selected });
  const [handle, setHandle] = useState<CanvasHandle | null>(null);

  useEffect(() => {
    latest.current = { options, onHandle, selected };
  });

  useEffect(() => {
    let gone = false;
    let made: CanvasHandle | null = null;
    // Cytoscape is larger than the rest of the page: it comes as a chunk of its own.
    void import('./controller.ts').then(({ createCanvas }) => {
      if (gone || !host.current) return;
      made = createCanvas(host.current, {
        name: latest.current.options.name,
        onSelect: (id, more) => latest.current.options.onSelect?.(id, more),
        onPin: (id, at) => latest.current.options.onPin?.(id, at),
        onOpen: (id) => latest.current.options.onOpen?.(id),
        onCommand: (command, id) => latest.current.options.onCommand?.(command, id),
      });
      setHandle(made);
      latest.current.onHandle?.(made);
    });
    return () => {
      gone = true;
      made?.destroy();
      setHandle(null);
      latest.current.onHandle?.(null);
    };
  }, []);

  useEffect(() => handle?.rename(options.name), [handle, options.name]);

  useEffect(() => {
    void handle?.show(scene).then(() => handle.select(latest.current.selected));
  }, [handle, scene]);

  useEffect(() => handle?.flag(flags), [handle, flags]);

  const ids = selected.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list is made anew at each drawing.
  useEffect(() => handle?.select(selected), [handle, ids]);

  const canvas = useCanvas(handle);
  return (
    <div
      ref={host}
      className="canvas-host"
      aria-busy={canvas?.busy ?? true}
      data-renderer={canvas?.renderer}
    />
  );
}

/** The canvas's state, for legend, counts and zoom buttons beside it. */
export function useCanvas(handle: CanvasHandle | null): CanvasSnapshot | null {
  return useSyncExternalStore(
    handle?.subscribe ?? subscribeToNothing,
    () => handle?.getSnapshot() ?? null,
  );
}

const subscribeToNothing = () => () => undefined;
