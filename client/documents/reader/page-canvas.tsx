import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './reader.module.css';

type PageCanvasProps = {
  pdf: PDFDocumentProxy;
  /** From 1. */
  page: number;
  /** In CSS pixels. */
  width: number;
};

/** No screen shows more, and larger canvases are refused by small machines. */
const MOST_PIXELS = 16_000_000;

/** One page, as wide as asked for. While the next one is drawn, the last one stays. */
export function PageCanvas({ pdf, page, width }: PageCanvasProps) {
  const { t } = useTranslation('documents');
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let over = false;
    let task: RenderTask | undefined;
    const draw = async () => {
      const content = await pdf.getPage(page);
      const target = canvas.current;
      if (over || !target) return;
      const plain = content.getViewport({ scale: 1 });
      const scale = width / plain.width;
      const density = Math.min(
        globalThis.devicePixelRatio,
        Math.sqrt(MOST_PIXELS / (plain.width * plain.height * scale * scale)),
      );
      const viewport = content.getViewport({ scale: scale * density });
      const drawn = document.createElement('canvas');
      drawn.width = Math.floor(viewport.width);
      drawn.height = Math.floor(viewport.height);
      task = content.render({ canvas: drawn, viewport });
      await task.promise;
      if (over) return;
      target.width = drawn.width;
      target.height = drawn.height;
      target.style.width = `${Math.floor(plain.width * scale)}px`;
      target.style.height = `${Math.floor(plain.height * scale)}px`;
      target.getContext('2d')?.drawImage(drawn, 0, 0);
      target.dataset['page'] = String(page);
    };
    // A page that cannot be drawn, or is no longer asked for, leaves what is there.
    draw().catch(() => undefined);
    return () => {
      over = true;
      task?.cancel();
    };
  }, [pdf, page, width]);
  return <canvas ref={canvas} className={classes.page} role="img" aria-label={t('reader.pageLabel', { page })} />;
}
