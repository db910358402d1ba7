import { type DragEvent, useState } from 'react';

/** Files dropped on a part of a page are taken there: elsewhere in the window they go to the import. */
export function useDropped(onFiles: (files: File[]) => void) {
  const [depth, setDepth] = useState(0);
  const ours = (change: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.stopPropagation();
    change(event);
  };
  const handlers = {
    onDragEnter: ours(() => setDepth((n) => n + 1)),
    onDragLeave: ours(() => setDepth((n) => Math.max(0, n - 1))),
    onDragOver: ours((event) => event.preventDefault()),
    onDrop: ours((event) => {
      event.preventDefault();
      setDepth(0);
      onFiles([...event.dataTransfer.files]);
    }),
  };
  return { handlers, isOver: depth > 0 };
}
