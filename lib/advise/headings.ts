/** Headings above a field: do they speak of the enterprise itself, of somebody else, or of something unknown? Pure. */
import { remembered } from '../text/remembered.ts';
import { fold } from './folded.ts';
import { GUARDED, OURS, whoIn } from './people.ts';

/** Words that a heading about the declaring enterprise is made of. */
const OWN = new RegExp(
  [
    '外贸发展专项资金|投保|保单|依托|境内|投资主体|影响|受|能源|能耗|消费|消耗|节能|环保|用能|用工|用人|状况|概述|投入|产出|运行|被担保|被保险|信用|承诺|诚信|股权|股本|出资|添加|新建|借款|贷款|融资|参展|纳税|备案|承担|参保|会员|存款人?|报关|收发货|入园|入驻|专精特新|小巨人|创新型|科技型|中小|高新技术|优质|培育|积分|网络管理应用|统一社会信用代码|营业执照',
    '企业|单位|公司|法人|主体|机构|申报人|基本|基础|详细|主要|其他|其它|相关|有关|核心|综合|整体|总体|本|该|贵|我',
    '申报|申请|填报|填写|注册|登记|备案|资质|会员|用户|账号|帐号|个人|工商|税务|海关|经营|生产|财务|人员|职工|员工|从业|人力',
    '联系|联络|通讯|通信|地址|方式|信息|情况|资料|内容|概况|简介|详情|数据|指标|名称|类别|类型|规模|性质|身份|证照|证件',
    '年度|年末|年份|上年|去年|本年|今年|近|自评|评价|认定|复核|更新|完善|新增|修改|编辑|选择|录入|确认|核对|查看|审核',
    '表格?|栏|页|必填项?|选填项?|带|均|为|的|由|请|第|步|部分|附件|及|与|和|或|是否|如下|以下|上述',
    '金额|数值|数量|收入|万元|元|进出口|外贸|贸易|国内|国际|业务|主营|产品|行业|领域|技术|研发|创新|成长|专业化|精细化|特色化|数字化',
    '经济|效益|效率|能力|质量|品牌|标准|认证|管理|体系|知识产权|资产|负债|利润|出口|资金|项目|荣誉|市场主体',
    '注册地|所在地|所属|地区|区域|法定代表人|负责人|代表|联系人|经办人|填报人|实际控制人|控股|股东|控制人|中文|提交|保存|下一?步',
    '[a-z]+|[0-9〇零一二三四五六七八九十]+|人|个|年|月|日|项',
  ].join('|'),
  'g',
);
/** Of those below, the ones that name a party: whose facts follow is not in doubt, they are another's. */
const NAMES_PARTY =
  /(?:企业|单位|公司|机构|组织|客户|[^司]商|厂家?|对手|方|者|人)(?:基本)?(?:信息|情况|资料)?$/;
/** Parties whose names have no such ending, or are made of words that we use of ourselves. As a whole heading only. */
const PARTY =
  /^(?:货代|代表处|办事处|[报通]关行|业主|物业|房东|工会|党支部|党组织|园区|总公司|(?:集团)?总部|管理公司|(?:运营|实施|建设|责任)主体|出资(?:企业|单位|[方人])|研发机构|(?:第三方|电商|跨境电商)平台)(?:信息|情况|资料)?$/;
/** The one that declares, by its role in the matter: 申报工厂, 参展商. */
const DECLARES =
  /^(?:申[报请]|填[报写]|参[展评保赛]|投保|报名|备案|承担|依托)(?:企业|单位|公司|主体|机构|工厂|[商方者人])/;
const isOurs = (text: string): boolean => OURS.test(text) || DECLARES.test(text);
/** The trail to this page, and what its figures are measured in, name nobody. */
const NAMES_NOBODY = /(?:当前|所在|您的)位置|>>|»|›|^计?量?单位\s*[:：]/;
/** Headings of this shape name a thing or a party: 仓库信息, 对标企业, 工作经历. Others are titles and instructions. */
const NAMES_SOMETHING =
  /(?:信息|资料|情况|详情|明细|记录|经历|地点|地址|场所|市场|名单|清单|企业|单位|公司|机构|组织|客户|厂商|方|者|人)$/;

const LONGEST = 20;

/** A party that is not the declaring enterprise, by a heading whose words we do not know: 担保单位, 承运人. */
const unknownParty = remembered((heading: string): boolean => {
  const text = fold(heading);
  return (
    !isOurs(text) &&
    !GUARDED.test(text) &&
    text.length <= LONGEST &&
    whoIn(text) === null &&
    !NAMES_NOBODY.test(heading) &&
    (PARTY.test(text) || (NAMES_PARTY.test(text) && text.replace(OWN, '').length >= 2))
  );
});

/** Somebody else's facts: 名称 or 地址 under 股东信息 is not the enterprise's. */
export function underAnother(context: readonly string[]): boolean {
  return context.some(
    (heading) =>
      heading.length <= LONGEST &&
      !/电话$|办法$|通知$|须知$/.test(heading) &&
      !OURS.test(fold(heading)) &&
      (whoIn(heading)?.who === 'other' || unknownParty(heading)),
  );
}

/**
 * A heading that is not made of words about the declaring enterprise, 仓库信息 say; null when all are.
 * What we do not understand makes a field doubtful, not ours.
 */
export function unknownHeading(context: readonly string[]): string | null {
  for (const heading of context) {
    const text = fold(heading);
    // 经／纪／人 down a narrow cell: the rest of the word is lost.
    if (text === '人' && !context.some((other) => other !== heading && /人$/.test(other))) return heading;
    if (text.length > LONGEST || NAMES_NOBODY.test(heading) || isOurs(text)) continue;
    if (/项目(?:建设|实施|地点|所在)|变更[前后]|查询|检索|筛选|搜索/.test(text)) return heading;
    if (NAMES_SOMETHING.test(text) && text.replace(OWN, '').length >= 2) return heading;
  }
  return null;
}

/** A place or an undertaking with facts of its own: 仓库, 生产基地, 投资项目, 迁出地. */
const ELSEWHERE =
  /(?:项目|投资|[迁转][出入]|基地|仓库?|库房|工厂|厂区|车间|门店|网点|分店|工地|冷库|展馆|厂房|(?:研发|技术|展示|培训)中心)(?:(?:基本)?(?:信息|情况|概况|资料)|所?在?地[点址区]?)?$/;
const OF_PLACES =
  /^(?:address|postalCode|registeredRegion|industry|subdivision|main|establishedOn$|employees$)/;
/** A longer one is the title of a form: 外贸转型升级基地项目. */
const SHORT = 8;
/** A project has no founding of its own, and 单位地址 below it is the enterprise's all the same. */
const OURS_IN_PROJECT = /企业|单位|公司|注册|登记|成立|设立/;

/** Does the label ask another place or undertaking than the enterprise for it: 地址 under 仓库, 行业 under 投资项目? */
export const elsewhere = (context: readonly string[], key: string, label: string): boolean =>
  OF_PLACES.test(key) &&
  context.some((heading) => {
    const text = fold(heading);
    if (text.length > SHORT || !ELSEWHERE.test(text) || isOurs(text)) return false;
    return !(/项目|投资/.test(text) && OURS_IN_PROJECT.test(label));
  });
