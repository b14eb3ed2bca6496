/** The table prints this remark between the last row of 北京市 and the first of 湖南省, at the end of a page. */
export const GIANT =
  '手册在北京市延庆区与湖南省省级两行之间、换页的地方印有“（专精特新‘小巨人’企业）”，没有写明属于哪个号码。';
