import { withFields } from '../change.ts';
import { defineScenario } from '../define.ts';
import form from '../pages/zxkt/project-form.ts';

export default defineScenario({
  error: 'red-hints',
  page: withFields(form, {
    项目名称: { error: '请填写项目名称' },
    联系电话: { value: '8888', error: '电话格式不正确，应为区号-号码' },
    申请资金: { value: 'abc', error: '只能输入数字' },
  }),
});
