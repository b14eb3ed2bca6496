import { definePage } from '../../define.ts';
import { ARTICLE, HELP } from '../../marks.ts';

const NAMES = [
  '项目申报',
  '项目申请',
  '项目填报',
  '项目申报填写',
  '新增项目',
  '申报项目信息',
  '项目信息',
  '项目基本信息',
  '资金计划申请',
  '项目计划申请',
];

export default definePage({
  id: 'zxkt.project-form',
  title: '项目申报填写',
  source: '001 点击保存/提交没有反应, 申报信息填写错误',
  checkedOn: '2026-11-21',
  signals: [
    { text: NAMES, kind: 'heading', weight: 1 },
    { text: '项目名称', kind: 'field', weight: 1.5 },
    {
      text: ['项目类型', '项目类别', '支持内容', '支持方向', '项目种类'],
      kind: ['field', 'label'],
      weight: 0.6,
    },
    {
      text: [
        '申请金额',
        '申请资金',
        '申请资助金额',
        '申请支持金额',
        '计划金额',
        '预算金额',
        '项目金额',
        '项目预算',
        '项目总投入',
      ],
      kind: ['field', 'label'],
      weight: 0.7,
    },
    {
      text: [
        '项目内容',
        '项目说明',
        '项目概述',
        '项目描述',
        '项目简介',
        '实施内容',
        '展会名称',
        '项目地点',
        '实施地点',
      ],
      kind: ['field', 'label'],
      weight: 0.5,
    },
    {
      text: ['开始时间', '项目时间', '起止时间', '实施时间', '项目日期', '开始日期', '完成时间', '结束时间'],
      kind: ['field', 'label'],
      weight: 0.4,
    },
    { text: ['保存', '暂存'], kind: 'button', weight: 1 },
    { text: '提交', kind: 'button', weight: 1 },
  ],
  must: [{ text: ['保存', '提交', '暂存'], kind: 'button', weight: 1 }],
  not: [
    { text: '注册会员', kind: 'button', weight: 2.5 },
    { text: '商品选择', kind: 'field', weight: 1.5 },
    { text: ['资金拨付申请', '资金拨付申报', '项目管理列表'], kind: 'heading', weight: 2 },
    { text: ['拨付金额', '申请拨付金额'], kind: ['field', 'label'], weight: 1.5 },
    { text: '查询', kind: 'button', weight: 1, exact: true },
    { text: ['企业代码修改审核', '企业资质审核'], kind: 'menu', weight: 2 },
    ...ARTICLE,
    ...HELP,
  ],
  sure: 3.8,
  fields: 2,
});
