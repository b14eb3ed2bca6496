import { withFields } from '../change.ts';
import { defineScenario } from '../define.ts';
import { qualification } from '../pages/zxkt/qualification-view.ts';

/** Two digits changed places, so that the last one no longer checks the others. */
export default defineScenario({
  error: 'code-wrong',
  page: withFields(
    qualification('未审核', { buttons: ['修改', '返回'], text: '说明：代码有误的，请提交变更说明。' }),
    { 统一社会信用代码: { kind: 'text', value: '91330160MA2EXAM78K' } },
  ),
});
