import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the client. `scripts/setup/client.mjs` chooses the output folder and swaps it in when the build is complete. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, chunkSizeWarningLimit: 1500 },
});
