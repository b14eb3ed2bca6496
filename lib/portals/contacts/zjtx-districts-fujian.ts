import { defineContacts } from '../define.ts';
import { policyRows } from './table.ts';

/** 厦门市 has a row of its own among the provinces. */
export default defineContacts(
  policyRows(
    ['福建省'],
    [
      ['省级', '', { purpose: '政策咨询', note: '手册列出了福建省省级这一行，但没有印出电话。' }],
      ['福州市', '0591-83258367'],
      ['漳州市', '0596-2037635'],
      ['泉州市', '0595-22107787'],
      ['三明市', '0598-8295266'],
      ['莆田市', '0594-2610312'],
      ['南平市', '0599-8832447'],
      ['龙岩市', '0597-3293260'],
      ['宁德市', '0593-2863157'],
      ['平潭综合实验区', '0591-23163123'],
    ],
  ),
);
