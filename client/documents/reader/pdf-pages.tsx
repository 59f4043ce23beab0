import { Loader } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoxSize } from '../../ui/use-box-size.ts';
import { Broken } from './broken.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { PageTools } from './page-tools.tsx';
import { turned, useReaderKeys, zoomed } from './use-reader-keys.ts';
import { usePdf } from './use-pdf.ts';
import classes from './reader.module.css';

/** At its usual size a page is as wide as the screen gives, but no wider than is read with ease. */
const WIDEST = 1100;
const MARGIN = 16;

/** A PDF, one page at a time: by buttons, keys or a remote control. */
export function PdfPages({ address }: { address: string }) {
  const { t } = useTranslation('documents');
  const opened = usePdf(address);
  const box = useRef<HTMLDivElement>(null);
  const { ref, width: available } = useBoxSize();
  const boxes = useMergedRef(box, ref);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const pages = opened.state === 'open' ? opened.pdf.numPages : 1;
  const turn = (step: number) => setPage((before) => turned(before, step, pages));
  const enlarge = (step: number) => setZoom((before) => zoomed(before, step));
  useReaderKeys({ onTurn: turn, onZoom: enlarge, box });
  useToTop(box, page);
  if (opened.state === 'broken') return <Broken />;
  const width = Math.max(200, Math.min(WIDEST, available - MARGIN) * zoom);
  return (
    <>
      <div ref={boxes} className={classes.paper}>
        {opened.state === 'open' ? (
          <PageCanvas pdf={opened.pdf} page={page} width={width} />
        ) : (
          <Loader m="auto" aria-label={t('reader.opening')} />
        )}
      </div>
      <PageTools page={page} pages={pages} zoom={zoom} onTurn={turn} onZoom={enlarge} />
    </>
  );
}

/** A new page is read from its top. */
function useToTop(box: RefObject<HTMLDivElement | null>, page: number): void {
  useEffect(() => {
    // In braces: browsers that make a promise of scrolling would have it taken for the effect's end.
    box.current?.scrollTo({ top: 0 });
  }, [box, page]);
}
