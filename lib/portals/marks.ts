/** Signals that many pages share: what tells a page of one's own from a page that only talks about it. */
import type { Signal } from './define.ts';

/** A published text: it may quote every button there is. */
export const ARTICLE: readonly Signal[] = [
  {
    text: [
      '发布时间：20',
      '发布日期：20',
      '发文日期：20',
      '信息来源：',
      '文章来源：',
      '浏览次数',
      '阅读次数',
    ],
    weight: 1.5,
    within: true,
  },
  { text: ['上一篇', '下一篇', '打印本页', '关闭窗口', '返回列表'], weight: 1.5 },
];

/** Help, answers, files to take away and lists of everything there is. */
export const HELP: readonly Signal[] = [
  {
    text: [
      '常见问题',
      '热点问题',
      '问题解答',
      '帮助中心',
      '使用帮助',
      '在线帮助',
      '操作指南',
      '操作手册',
      '操作说明',
      '用户手册',
      '填报指引',
      '网站地图',
      '站点地图',
      '下载中心',
      '资料下载',
      '表格下载',
    ],
    kind: 'heading',
    only: true,
    weight: 1.5,
  },
];

/** A list that goes on over pages is not the front page. */
export const PAGER: Signal = {
  text: ['下一页', '上一页', '末页', '尾页', '转到'],
  weight: 1.5,
};

/** A page further in says where it stands; a front page does not. */
export const WHERE: Signal = {
  text: ['当前位置', '您的位置', '您所在的位置', '您现在的位置', '所在位置'],
  weight: 1.5,
};

/** A name as it stands in a heading, or in the window's title together with the site's. */
export const named = (site: string, ...names: string[]): string[] =>
  names.flatMap((name) => [name, `${name}-${site}`, `${site}-${name}`]);

/**
 * The end of the line that says where the page stands. A menu names the page behind its parent too, but its entries are
 * links: only running text counts.
 */
export const crumb = (parents: readonly string[], names: readonly string[], weight = 1): Signal => ({
  text: names.flatMap((name) => parents.map((parent) => `${parent} > ${name}`)),
  kind: 'text',
  weight,
  only: true,
});
