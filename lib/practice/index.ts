/** Everything the practice portal is made of. */
import type { PracticePage, Skin } from './define.ts';
import { ecomp } from './pages/ecomp/index.ts';
import { miitAccount } from './pages/miit-account/index.ts';
import { miitService } from './pages/miit-service/index.ts';
import { nothing } from './pages/nothing/index.ts';
import { zjtx } from './pages/zjtx/index.ts';
import { zxkt } from './pages/zxkt/index.ts';
import { skins } from './skins/index.ts';

export { scenarios } from './scenarios/index.ts';
export { skins };

/** The pages of the catalogue, some in several shapes. */
export const pages: readonly PracticePage[] = [...zxkt, ...ecomp, ...zjtx, ...miitAccount, ...miitService];
/** Pages of the same hosts that are none of them. */
export const strangers: readonly PracticePage[] = nothing;

const KITS: Readonly<Record<string, string>> = {
  'zxkt.mofcom.gov.cn': 'jsp',
  'ecomp.mofcom.gov.cn': 'tapestry',
  'zjtx.miit.gov.cn': 'layui',
  'ucenter.miit.gov.cn': 'layui',
  'ythzxfw.miit.gov.cn': 'element',
};

/** The look that is nearest to what is known of a page's host. */
export function skinFor(page: PracticePage): Skin {
  const kit = KITS[new URL(page.url).hostname];
  return skins.find((skin) => skin.id === kit) ?? skins[0]!;
}
