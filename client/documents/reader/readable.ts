import type { DocumentKind } from '#shared/contract/documents.ts';

/** Whether a paper can be read here; for the others there are the programs that made them. */
export const isReadable = (kind: DocumentKind): boolean => kind === 'pdf' || kind === 'png' || kind === 'jpeg';
