import { definePortal } from '../define.ts';
import { HOSTS } from '../hosts.ts';
import answers from './answers.ts';
import sentToServicePortal from './errors/sent-to-service-portal.ts';
import portal from './pages/portal.ts';
import smeZone from './pages/sme-zone.ts';

export default definePortal({
  id: 'miit-service',
  name: '工业和信息化部政务服务平台',
  short: '工信部政务服务',
  hosts: HOSTS['miit-service']!,
  pages: [portal, smeZone],
  flows: [],
  errors: [sentToServicePortal],
  answers,
});
