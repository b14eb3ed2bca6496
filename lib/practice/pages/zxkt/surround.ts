/** What stands around every page of zxkt. */
export const BANNER = '外贸发展专项资金（中小）网络管理应用';
export const SITE = '外贸发展专项资金（中小）网络管理';
export const FOOTER = [
  '主办单位：中华人民共和国商务部　中华人民共和国财政部',
  '技术支持：中国国际电子商务中心　技术咨询客服电话：400 886 3200',
];
export const CORNER = ['杭州示例精密机械有限公司', '返回业务大厅', '安全退出'];

/** Navigation of an enterprise; the authorities have another. */
export const MENU = [
  '首页',
  '资质管理',
  '企业资质',
  '代码修改申请',
  '申报管理',
  '项目申报',
  '项目管理',
  '资金拨付',
  '输出申请表',
  '企业登记表',
  '资金计划申请表',
  '资金拨付申请表',
  '管理部门电话',
  '帮助',
];
