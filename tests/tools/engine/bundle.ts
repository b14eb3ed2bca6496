/** The engine as one script, for tests and benches that run it in a real browser's page. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @returns the text of a script that sets `globalThis.engine`; see ./entry.ts for its shape. */
export async function engineBundle(entry = new URL('./entry.ts', import.meta.url)): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(entry),
        name: 'declareAssistantEngine',
        formats: ['iife'],
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk))
    throw new Error('The engine could not be bundled: see the messages above.');
  return chunk.code;
}
