import { defineScenario } from '../define.ts';
import list from '../pages/zxkt/project-list.ts';

export default defineScenario({
  error: 'project-accepted',
  page: {
    ...list,
    sections: list.sections.map((section) =>
      section.kind === 'table'
        ? {
            ...section,
            rows: [
              [
                '1',
                'ZX2026330106001',
                '2026年德国机床展',
                '境外展览会',
                '48000.00',
                '已受理',
                { buttons: ['查看'] },
              ],
            ],
          }
        : section,
    ),
  },
});
