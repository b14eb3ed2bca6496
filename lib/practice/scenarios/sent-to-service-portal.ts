import { defineScenario } from '../define.ts';
import portal from '../pages/miit-service/portal.ts';

/** Signed in, and yet not where the user wanted to go. */
export default defineScenario({
  error: 'sent-to-service-portal',
  page: { ...portal, corner: ['杭州示例精密机械有限公司', '用户中心', '退出'] },
});
