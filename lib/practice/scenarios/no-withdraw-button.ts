import { defineScenario } from '../define.ts';
import { records } from '../pages/zjtx/application-records.ts';

export default defineScenario({
  error: 'no-withdraw-button',
  page: records('under-review', '审核中', ['查看']),
});
