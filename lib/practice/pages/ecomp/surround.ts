/** What stands around every page of ecomp. */
export const BANNER = '商务部业务系统统一平台';
export const APP = '外贸发展专项资金（中小）网络管理应用';
export const FOOTER = [
  '主办：中华人民共和国商务部　技术支持：中国国际电子商务中心',
  '客服电话：010-67870108　010-67801943',
];
