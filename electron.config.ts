import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // The oldest Electron it runs on, whatever is installed here.
      target: 'node20.18',
      // CommonJS starts some 30 ms sooner than a module: Electron need not wait for a loader.
      lib: { entry: 'electron/main.ts', formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'main.cjs' } },
      // One file starts faster than the many a package is made of.
      externalizeDeps: false,
    },
  },
  preload: {
    // A sandboxed preload is CommonJS and cannot import a second file.
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      externalizeDeps: false,
      lib: { entry: 'electron/preload.ts', formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      rollupOptions: {
        input: 'renderer/index.html',
        // What the first screen needs in one file: two dozen small ones take longer to ask for than to run.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
      // Source maps would show every word of the code to whoever opens the package, at no use to an organiser.
      sourcemap: false,
      // Read from this disk, not over a network.
      chunkSizeWarningLimit: 5_000,
    },
  },
});
