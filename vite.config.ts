import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The parts of the PDF reader that it fetches by their names while it reads (`client/documents/reader/pdf-parts.ts`). */
const pdfParts = (): Plugin => ({
  name: 'pdf-parts',
  generateBundle() {
    for (const folder of ['wasm', 'standard_fonts']) {
      const files = new URL(`./node_modules/pdfjs-dist/${folder}/`, import.meta.url);
      // No WebAssembly is compiled on our pages, and no script of a paper is run.
      for (const name of readdirSync(files).filter((file) => !/wasm$|quickjs/.test(file))) {
        const source = readFileSync(new URL(name, files));
        this.emitFile({ type: 'asset', fileName: `assets/pdf-reader/${folder}/${name}`, source });
      }
    }
  },
});

/** Builds the client. `scripts/setup/client.mjs` chooses the output folder and swaps it in when the build is complete. */
export default defineConfig({
  root: 'client',
  plugins: [react(), pdfParts()],
  build: { outDir: '../dist/client', emptyOutDir: true, chunkSizeWarningLimit: 1500 },
});
