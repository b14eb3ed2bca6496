/** Utility classes, labels above in a grid of six columns, hints between label and control; a chamber's membership form. */
import { sheet } from '../sheet.ts';

const { t, sel, picks, area, hid, page } = sheet('tailwind-grid');
const cell = (span: number, label: string, control: string, hint = '', need = true) =>
  `<div class="sm:col-span-${span}"><div class="flex justify-between"><span class="block text-sm font-medium${need ? ' req' : ''}">${label}</span>${need ? '' : '<span class="text-xs text-gray-400">选填</span>'}</div>${hint ? `<p class="mt-1 text-xs text-gray-500">${hint}</p>` : ''}<div class="mt-2">${control}</div></div>`;
const block = (title: string, note: string, cells: string) =>
  `<div class="block-g"><div><h2 class="text-base font-semibold">${title}</h2><p class="text-sm">${note}</p></div><div class="g6">${cells}</div></div>`;

export default page(
  `<header class="bar"><a href="/">进出口商会</a><input type="search" placeholder="搜索资讯、会员" ${hid()}></header>
<form>${block(
    '会员单位',
    '以下内容将刊登于会员名录',
    `${cell(4, '单位全称（中文）', t('单位全称（中文）|单位全称', 'enterpriseName', 'class="w"'), '须与营业执照一致')}
${cell(4, '单位全称（英文）', t('单位全称（英文）', null, 'class="w"'), '', false)}
${cell(3, '法人代表', t('法人代表', 'legalRepresentative.name', 'class="w"'))}
${cell(3, '法人代表手机', t('法人代表手机', 'legalRepresentative.mobile', 'class="w" type="tel"'))}
${cell(2, '员工人数', t('员工人数', 'employees', 'class="w" type="number"'))}
${cell(2, '企业规模', sel('企业规模', 'scale', ['请选择', '大型', '中型', '小型', '微型'], 'class="w"'))}
${cell(2, '邮编', t('邮编', 'postalCode', 'class="w" maxlength="6"'))}
${cell(6, '通信地址', t('通信地址', 'address', 'class="w"'))}
${cell(6, '主要经营品种', area('主要经营品种', '?mainProducts', 'class="w"'), '多个品种用顿号隔开')}`,
  )}${block(
    '会员代表',
    '代表单位出席会员大会的人员',
    `${cell(2, '姓名', t('会员代表>姓名', null, 'class="w"'))}${cell(2, '职务', t('会员代表>职务', null, 'class="w"'))}${cell(2, '手机', t('会员代表>手机', null, 'class="w"'))}`,
  )}${block(
    '日常联络人',
    '接收商会通知',
    `${cell(3, '姓名', t('日常联络人>姓名', 'contact.name', 'class="w"'))}${cell(3, '电子邮箱', t('日常联络人>电子邮箱', 'contact.email', 'class="w" type="email"'))}
${cell(3, '座机', t('日常联络人>座机', 'contact.phone', 'class="w"'), '', false)}${cell(3, '微信号', t('日常联络人>微信号', null, 'class="w"'), '', false)}
${cell(6, '希望担任', picks('希望担任', null, ['会员', '理事', '常务理事', '副会长']))}
${cell(6, '推荐单位', t('推荐单位', null, 'class="w"'), '已入会的单位名称', false)}`,
  )}<div class="text-right"><button>取消</button><button>提交入会申请</button></div></form>`,
  '.block-g{display:grid;grid-template-columns:1fr 2fr;gap:32px;padding:24px}.g6{display:grid;grid-template-columns:repeat(6,1fr);gap:24px}.sm\\:col-span-2{grid-column:span 2}.sm\\:col-span-3{grid-column:span 3}.sm\\:col-span-4{grid-column:span 4}.sm\\:col-span-6{grid-column:span 6}.w{width:100%}.mt-2{margin-top:8px}.flex{display:flex;justify-content:space-between}.req::before{content:"* ";color:red}',
);
