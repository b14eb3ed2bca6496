/** Writes the tables of lib/reference/data anew from the packages: `npm run reference`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeIndustries } from './industries.ts';
import { makeRegions } from './regions.ts';
import { FOLDER } from './table.ts';

// Both are made before either is written: a failure changes nothing.
const files = { 'regions.json': makeRegions(), 'industries.json': makeIndustries() };
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join(FOLDER, name), text);
  console.log(`lib/reference/data/${name}: ${Buffer.byteLength(text)} bytes`);
}
