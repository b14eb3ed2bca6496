import type { PracticeField, PracticeNode } from '../../define.ts';
import { CODE, COMPANY } from './surround.ts';

/** A few branches of the industry tree, down to products. */
export const INDUSTRIES: readonly PracticeNode[] = [
  {
    label: 'A 农、林、牧、渔业',
    children: [
      {
        label: '01 农业',
        children: [
          {
            label: '011 谷物种植',
            children: [
              {
                label: '0111 稻谷种植',
                children: [{ label: '早籼稻' }, { label: '晚籼稻' }, { label: '糯稻' }],
              },
              { label: '0112 小麦种植', children: [{ label: '冬小麦' }, { label: '春小麦' }] },
            ],
          },
        ],
      },
    ],
  },
  {
    label: 'C 制造业',
    children: [
      {
        label: '34 通用设备制造业',
        children: [
          {
            label: '342 金属加工机械制造',
            children: [
              { label: '3421 金属切削机床制造', children: [{ label: '数控车床' }, { label: '加工中心' }] },
              {
                label: '3429 其他金属加工机械制造',
                children: [{ label: '精密夹具' }, { label: '数控刀具' }],
              },
            ],
          },
        ],
      },
    ],
  },
];

export const SCALES = ['大型', '中型', '小型', '微型'] as const;
export const PLACE = ['浙江省', '杭州市', '西湖区'] as const;
const SCALE_LABEL = '根据《中小企业划型标准》（工信部联企业〔2011〕300号），企业规模属于';

/** The basic facts, empty except for what 实名认证 knows. */
export const BASICS: readonly PracticeField[] = [
  { label: '企业名称', kind: 'text', value: COMPANY, readonly: true },
  { label: '通讯地址', kind: 'text', required: true },
  { label: '邮编', kind: 'text', required: true },
  { label: '企业注册地', kind: 'region', required: true },
  { label: '法人代表', kind: 'text', required: true },
  { label: '法定代表人电话', kind: 'text' },
  { label: '法定代表人手机', kind: 'text', required: true },
  { label: '联系人', kind: 'text', required: true },
  { label: '联系人电话', kind: 'text' },
  { label: '联系人手机', kind: 'text', required: true },
  { label: '所属行业', kind: 'tree', required: true, nodes: INDUSTRIES },
  { label: 'email', kind: 'text', required: true },
  { label: '具体细分领域名称', kind: 'tree', required: true, nodes: INDUSTRIES, placeholder: '[enter]检索' },
  { label: '产品', kind: 'text', readonly: true },
  { label: '注册时间', kind: 'date', required: true, placeholder: '年/月/日' },
  { label: '注册资本（万元）', kind: 'number', required: true },
  { label: '传真', kind: 'text' },
  { label: '统一社会信用代码', kind: 'text', value: CODE, readonly: true },
  { label: SCALE_LABEL, kind: 'radio', options: SCALES, required: true },
];

/** The same facts as they are shown back. */
export const BASICS_SHOWN: readonly PracticeField[] = (
  [
    ['企业名称', COMPANY],
    ['通讯地址', '浙江省杭州市西湖区示例路100号'],
    ['邮编', '310012'],
    ['企业注册地', PLACE.join(' ')],
    ['法人代表', '张示例'],
    ['法定代表人电话', '0571-88880001'],
    ['法定代表人手机', '13800000001'],
    ['联系人', '李示例'],
    ['联系人电话', '0571-88880002'],
    ['联系人手机', '13800000002'],
    ['所属行业', '3429 其他金属加工机械制造'],
    ['email', 'contact@example.com'],
    ['具体细分领域名称', '3429 其他金属加工机械制造'],
    ['产品', '精密夹具'],
    ['注册时间', '2016-03-18'],
    ['注册资本（万元）', '1200'],
    ['传真', '0571-88880009'],
    ['统一社会信用代码', CODE],
    [SCALE_LABEL, '小型'],
  ] as const
).map(([label, value]) => ({ label, kind: 'static', value }));

/** Items as rows and years as columns, as the forms ask for figures. */
export const byYear = (years: readonly string[], items: readonly string[]) => ({
  columns: ['指标', ...years],
  rows: items.map((item) => [
    item,
    ...years.map((year) => ({ field: { label: `${item} ${year}`, kind: 'number' as const } })),
  ]),
});

export const UPLOAD_HINT = '文件不超过：300M 类型：jpg.png.doc.docx.pdf.xlsx.xls.zip.';
export const SAVE_HINT =
  '本页面填报内容较多，系统将自动定时为您保存已填写内容，您也可以点击暂存按钮手动保存。';
export const proof = (label: string): PracticeField => ({
  label,
  kind: 'file',
  hint: UPLOAD_HINT,
  placeholder: '点击此处添加文件',
});
export const percent = (label: string): PracticeField => ({
  label,
  kind: 'number',
  unit: '%',
  required: true,
});
export const count = (label: string, unit: string): PracticeField => ({ label, kind: 'number', unit });
export const yesNo = (label: string): PracticeField => ({
  label,
  kind: 'radio',
  options: ['是', '否'],
  required: true,
});
export const essay = (label: string, hint: string): PracticeField => ({
  label,
  kind: 'textarea',
  hint,
  required: true,
});
