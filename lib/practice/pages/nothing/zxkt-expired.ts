import { definePracticePage } from '../../define.ts';

export default definePracticePage({
  page: null,
  variant: 'zxkt-expired',
  url: 'http://zxkt.mofcom.gov.cn/common/timeout.jsp',
  title: '系统提示',
  sections: [
    {
      kind: 'text',
      paragraphs: [
        '您长时间未操作或登录已超时，请重新登录！',
        ['请点击', { link: '返回首页' }, '，或', { link: '重新登录' }, '。'],
      ],
    },
  ],
});
