/** Where the build puts the parts of the PDF reader that are fetched by name while it reads (`vite.config.ts`). */
export const PDF_PARTS = '/assets/pdf-reader';
