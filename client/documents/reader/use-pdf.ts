import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

type Opened = { state: 'opening' } | { state: 'open'; pdf: PDFDocumentProxy } | { state: 'broken' };

/** A PDF of the server, as long as it is looked at. */
export function usePdf(address: string): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    const task = openPdf(address);
    let over = false;
    const open = async () => {
      try {
        const pdf = await task.promise;
        if (!over) setOpened({ state: 'open', pdf });
      } catch {
        if (!over) setOpened({ state: 'broken' });
      }
    };
    void open();
    return () => {
      over = true;
      void task.destroy();
    };
  }, [address]);
  return opened;
}
