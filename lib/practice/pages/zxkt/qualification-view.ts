import { definePracticePage, type PracticeField, type PracticePage } from '../../define.ts';
import { BANNER, CORNER, FOOTER, MENU } from './surround.ts';

const shown = (label: string, value: string): PracticeField => ({ label, kind: 'static', value });

/** The qualification as the enterprise reads it, in one of its states of audit. */
export const qualification = (state: string, own: { code?: string; buttons: string[]; text: string }) =>
  definePracticePage({
    page: 'zxkt.qualification-view',
    variant: state,
    url: 'http://zxkt.mofcom.gov.cn/entp/entpView.jsp?i_year=2026',
    title: BANNER,
    banner: BANNER,
    corner: CORNER,
    menu: MENU,
    current: '企业资质',
    crumbs: ['资质管理', '企业资质'],
    heading: '企业资质',
    sections: [
      {
        kind: 'fields',
        heading: '审核信息',
        fields: [
          shown('审核状态', state),
          shown('审核机关', '杭州市西湖区商务局'),
          shown('审核意见', ''),
          shown('提交时间', '2026-03-02'),
        ],
      },
      {
        kind: 'fields',
        heading: '企业基本信息',
        fields: [
          shown('企业名称', '杭州示例精密机械有限公司'),
          shown('统一社会信用代码', own.code ?? '91330106MA2EXAM78K'),
          shown('组织机构代码', 'MA2EXAM78'),
          shown('海关代码', '3301960000'),
          shown('行政区划', '浙江省 杭州市 西湖区'),
          shown('企业类型', '民营'),
          shown('注册资本（万元）', '1200'),
          shown('注册时间', '2016-03-18'),
          shown('企业地址', '浙江省杭州市西湖区示例路100号'),
          shown('邮政编码', '310012'),
          shown('法人代表', '张示例'),
          shown('联系人', '李示例'),
          shown('联系电话', '0571-88880002'),
          shown('电子邮件', 'contact@example.com'),
          shown('行业划分', '机电产品'),
          shown('主营业务', '自营出口'),
          shown('商品选择', '机械设备'),
        ],
      },
      { kind: 'text', paragraphs: [own.text] },
    ],
    buttons: own.buttons,
    footer: FOOTER,
  });

const pages: readonly PracticePage[] = [
  qualification('未审核', {
    buttons: ['修改', '打印'],
    text: '说明：资质公示前企业可以自行修改资质信息。',
  }),
  qualification('已公示', {
    buttons: ['打印', '返回'],
    text: '说明：资质已公示，如需修改请联系所属商务主管机关。',
  }),
];
export default pages;
