/** The portals as the popup lists them on other sites: names and hosts only, so that it opens at once. */
import type { PortalEntry } from '../../components/popup/Popup.tsx';
import { HOSTS } from '../../lib/portals/hosts.ts';

const NAMES: Record<string, string> = {
  zxkt: '外贸发展专项资金（中小）网络管理应用',
  ecomp: '商务部业务系统统一平台',
  zjtx: '优质中小企业梯度培育平台',
  'miit-account': '工业和信息化部统一登录系统',
  'miit-service': '工业和信息化部政务服务平台',
};

export const PORTALS: readonly PortalEntry[] = Object.entries(HOSTS).map(([id, hosts]) => ({
  id,
  name: NAMES[id] ?? id,
  hosts,
}));
