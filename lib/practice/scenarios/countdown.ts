import { defineScenario } from '../define.ts';
import { notice } from '../pages/zjtx/financing-notice.ts';

export default defineScenario({ error: 'countdown', page: notice('关闭（10s）') });
