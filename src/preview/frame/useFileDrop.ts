import { type DragEvent, useState } from "react";

export interface FileDrop {
  /** Whether a file is held over the page. */
  readonly isOver: boolean;
  readonly handlers: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** Opens the file that is dropped on the page. */
export function useFileDrop(open: (file: File) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  const handlers: FileDrop["handlers"] = {
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event) => {
      if (event.currentTarget === event.target) setOver(false);
    },
    onDrop: (event) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (file !== undefined) open(file);
    },
  };
  return { isOver, handlers };
}
