/** What the engine bundle offers inside a browser: the same code as the content script and the background. */
import { advise } from '../../../lib/advise/index.ts';
import { matchFields } from '../../../lib/advise/meaning.ts';
import { anyErrors } from '../../../lib/portals/any/index.ts';
import ecomp from '../../../lib/portals/ecomp/index.ts';
import miitAccount from '../../../lib/portals/miit-account/index.ts';
import miitService from '../../../lib/portals/miit-service/index.ts';
import zjtx from '../../../lib/portals/zjtx/index.ts';
import zxkt from '../../../lib/portals/zxkt/index.ts';
import { Memory, reader, scan } from '../../../lib/scan/index.ts';
import { Registry } from '../../../lib/scan/registry.ts';
import { OBSERVED } from '../../../lib/scan/watch.ts';

const families = { fund: [zxkt, ecomp], sme: [zjtx, miitAccount, miitService] };

export type Engine = typeof engine;
const engine = { scan, reader, Memory, OBSERVED, Registry, advise, matchFields, families, anyErrors };
(globalThis as { engine?: Engine }).engine = engine;
