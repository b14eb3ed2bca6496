import { defineScenario } from '../define.ts';
import { qualification } from '../pages/zxkt/qualification-view.ts';

export default defineScenario({
  error: 'code-missing',
  page: qualification('已公示', {
    code: '',
    buttons: ['打印', '返回'],
    text: '说明：资质已公示，如需修改请联系所属商务主管机关。',
  }),
});
