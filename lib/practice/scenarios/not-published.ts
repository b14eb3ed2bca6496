import { defineScenario } from '../define.ts';
import workspace from '../pages/zxkt/workspace.ts';

export default defineScenario({
  error: 'not-published',
  page: {
    ...workspace,
    sections: workspace.sections.map((section) =>
      section.kind === 'notice'
        ? { ...section, text: '杭州示例精密机械有限公司，欢迎您！您的企业资质审核结果：未公示。' }
        : section,
    ),
  },
});
