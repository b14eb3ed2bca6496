import { defineError } from '../../define.ts';

export default defineError({
  id: 'countdown',
  title: '等 10 秒，再点【关闭】',
  why: '进入融资服务专区时，会先出现“提示事项”。倒计时结束以前，关不掉是正常的。',
  remedy: ['读一读提示事项。', '等 10 秒倒计时结束。', '点击【关闭】，就可以填登记表了。'],
  severity: 'advice',
  observed: { check: 'page-open', pages: ['zjtx.financing-notice'] },
  actions: [{ do: 'goto', target: ['关闭', '我知道了', '我已知晓'], label: '带我到【关闭】' }],
  source: '002 3.02 图17',
  checkedOn: '2026-11-21',
});
