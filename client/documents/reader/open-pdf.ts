import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist';
// With `?url` the build gives the address of a file, whatever that exports.
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { PDF_PARTS } from './pdf-parts.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

/**
 * Begins to open a PDF of the server. Scripts in it are never run, and pictures that most programs unpack by WebAssembly are
 * unpacked by plain code: our pages allow neither.
 */
export const openPdf = (address: string): PDFDocumentLoadingTask =>
  getDocument({
    url: address,
    disableRange: true,
    useWasm: false,
    enableXfa: false,
    wasmUrl: `${PDF_PARTS}/wasm/`,
    standardFontDataUrl: `${PDF_PARTS}/standard_fonts/`,
  });
