/** What stands around every page of the sign-on. */
export const PLATFORM = '全国一体化在线政务服务平台';
export const BANNER = `${PLATFORM}　工业和信息化部政务服务平台`;
export const FOOTER = [
  '中国政府网　网站地图',
  '主办单位：中华人民共和国工业和信息化部　地址：中国北京西长安街13号　邮编：100804',
  '版权所有：中华人民共和国工业和信息化部　网站标识码：bm07000001',
];
export const CORNER = ['平台首页', '在线帮助', '已有账号？请登录'];
export const LEGAL_TYPES = ['企业法人', '事业单位法人', '社会组织法人', '机关法人', '个体工商户', '其他'];
export const ID_TYPES = ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证'];
