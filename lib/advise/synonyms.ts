/**
 * What forms call the things a profile holds. To teach the assistant a new name, add it to the right list, separated by
 * white space: without colons, brackets or required marks. Lists are compared with the whole label, so 名称 does not
 * match 开户行名称.
 */
import type { FigureKey, PlainProfileKey, RatioKey } from '../model/profile-keys.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Names of the enterprise's own facts. */
export const SYNONYMS: Partial<Record<PlainProfileKey | 'registeredRegion', readonly string[]>> = {
  enterpriseName: words(`
    企业名称 单位名称 公司名称 企业全称 单位全称 公司全称 企业中文名称 单位中文名称 公司中文名称
    中文名称 企业名称中文 企业中文全称 法人单位名称 法人名称 法人企业名称 法人企业或机构名称
    企业或机构名称 申报单位 申报企业 申报单位名称 申报企业名称 申请单位 申请企业 申请单位名称
    申请企业名称 填报单位 填报单位名称 注册企业名称 用人单位名称 机构名称 企业机构名称 企业法人名称
    纳税人名称 商户名称 企业名 公司名 单位名 qymc dwmc gsmc 经营者中文名称 市场主体名称
    经营者名称 现企业名称 现单位名称 企业现名称 现用名称 企业单位名称 单位企业名称 企业公司名称
    申报主体 申报主体名称 主体名称 主体全称 入园主体名称 入园企业名称 入驻企业 入驻企业名称 存款人名称
    填报企业 填报企业名称 参展单位 参展单位名称 参展企业 参展企业名称 承担单位 承担单位名称 会员单位
    会员单位名称 备案企业名称 报关单位名称 进出口企业名称 工商注册名称 营业执照名称 机构全称 法人单位全称
    商户全称 借款人名称 借款企业名称 被评价企业名称`),
  creditCode: words(`
    统一社会信用代码 社会统一信用代码 社会信用代码 统一信用代码 企业统一社会信用代码 统一社会信用代码证号 信用代码
    统一代码 统一社会信用代码或机构代码 统一社会信用代码号 企业信用代码 统一社会信用编码
    统一社会信用号码 三证合一代码 营业执照统一社会信用代码 统一社会信用代码纳税人识别号 信用代码证号
    tyshxydm shxydm xydm 营业执照号码统一社会信用代码 统一社会信用代码组织机构代码
    统一社会信用代码营业执照号码
    纳税人识别号 税号`),
  organisationCode: words(`
    组织机构代码 组织机构代码证号 组织机构代码号 组织机构代码证代码 企业组织机构代码 组织机构编码
    机构代码 zzjgdm`),
  enterpriseType: words(`
    企业类型 企业性质 单位性质 企业所有制类型 所有制性质 企业所有制性质 经济性质 公司类型 单位类型
    企业经济性质 所有制类型 登记注册类型 企业登记注册类型 注册类型 工商登记注册类型 市场主体类型 主体类型
    商事主体类型 qylx qyxz
    登记注册统计类别 登记注册类别 市场主体类别`),
  holdingType: words(`
    控股情况 企业控股情况 控股类型 企业控股类型 控股方式`),
  establishedOn: words(`
    成立日期 成立时间 注册时间 注册日期 企业成立日期 企业成立时间 企业注册时间 企业注册日期 设立时间
    设立日期 公司成立时间 公司成立日期 单位成立时间 单位成立日期 工商注册时间 工商注册日期
    登记注册时间 登记注册日期 营业执照成立日期 clrq clsj zcsj
    成立于 公司成立于 企业成立于 工商登记注册日期 工商登记日期 工商登记时间 开业日期 开业时间`),
  registeredCapital: words(`
    注册资本 注册资金 企业注册资本 企业注册资金 注册资本金 公司注册资本 单位注册资金 注册资本总额
    zczb zczj`),
  scale: words(`
    企业规模 单位规模 企业规模属于 企业划型 企业规模类型 中小企业划型 规模类型 企业规模划型 qygm
    规模划型 划型 规模 规模类别 企业规模类别 企业规模划分 规模等级`),
  employees: words(`
    从业人数 职工总数 职工人数 员工人数 员工总数 企业人数 从业人员数 从业人员 企业职工总数
    企业员工人数 企业从业人数 在职职工人数 在职员工人数 企业规模人数 企业总人数 全体职工人数
    从业人员总数 从业人员数量 员工数量 职工数 员工数 单位人数 公司人数 企业职工人数 企业员工总数
    人员规模 在职员工总数 现有职工人数 现有员工人数 企业现有职工人数 在岗职工人数 职工总人数
    员工总人数
    从业人员人数 用工人数 在册职工人数 在册人数`),
  registeredRegion: words(`
    注册地 企业注册地 行政区划 所在地区 所属地区 注册地区 所在地 所属区域 所在区域 省市区 所在省市
    所在省市区 企业所在地 企业所在地区 所属行政区划 注册地行政区划 所在行政区划 企业注册地区 所属省市
    注册所在地 省市县 所属区划 行政区域 行政区 单位所在地 地区 所属地 注册地所在地区 行政区划省市区
    企业行政区划 注册地址所在地
    登记地 登记注册地 企业登记注册地 工商注册地 登记地区划 注册登记地`),
  'registeredRegion.province': words(`
    省 省份 所在省 所在省份 所属省份 注册省份 省自治区直辖市 省直辖市 省市自治区 省级 注册地省
    所属省`),
  'registeredRegion.city': words(`
    市 城市 所在市 所在城市 地市 地级市 所属市 所属城市 所属地市 所在地市 所属市州 所在市州 所属设区市 所在设区市 市级 注册地市 市州 市地 市地州盟
    注册城市 注册地级市 登记城市`),
  'registeredRegion.county': words(`
    区 县 区县 县区 所在区县 所在区 所在县 所在县区 所在县市区 所属县 所属县区 所属县市区 所属区 所属区县 县市区 市区县 区县级 注册地区县 市辖区
    注册区县 注册县区 登记区县`),
  address: words(`
    地址 通讯地址 通信地址 联系地址 企业地址 单位地址 公司地址 详细地址 办公地址 经营地址 注册地址
    企业注册地址 住所 企业住所 单位通讯地址 企业通讯地址 企业详细地址 公司注册地址 企业联系地址
    注册详细地址 企业通信地址 单位详细地址 经营场所 主要经营场所 生产经营场所 公司住所 企业经营地址 生产经营地址 邮寄地址 txdz
    lxdz qydz xxdz zcdz
    工商注册地址 登记注册地址 登记地址 注册住所 住所地 企业登记地址 工商登记地址`),
  postalCode: words(`
    邮编 邮政编码 邮政代码 企业邮编 单位邮编 通讯地址邮编 邮政编号 yzbm yb`),
  industry: words(`
    所属行业 行业 行业类别 行业分类 国民经济行业 国民经济行业分类 所在行业 行业代码 企业所属行业
    所属国民经济行业 行业类型 从事行业 所属行业类别 所属行业按行业小类填报 国民经济行业代码
    所属行业代码 行业小类 所属行业小类 国民经济行业小类 国民经济行业类别 sshy hylb
    行业种类 国标行业 所处行业 企业所处行业 所属国标行业 国标行业分类 从事行业类别`),
  subdivision: words(`
    具体细分领域 具体细分领域名称 细分领域 所属细分领域 所属细分行业 细分市场 细分行业 从事细分市场领域
    所处细分市场 所处细分领域 所处细分行业 所属细分市场`),
  mainProducts: words(`
    主要产品 主营产品 主导产品 主要产品名称 主营产品名称 主导产品名称 主要产品服务 主要产品或服务
    主营产品服务 主要产品及服务 主要出口产品 主要出口商品`),
  mainBusiness: words(`
    主营业务 主要业务 主要经营业务 主营业务范围 主营范围 企业主营业务 主营业务描述 公司主营业务
    zyyw`),
  importExportVolume: words(`
    进出口额 进出口总额 年进出口额 上年进出口额 上年度进出口额 进出口贸易额 上年度进出口总额
    进出口规模 年度进出口额`),
  controllingShareholder: words(`
    控股股东 控股股东名称 控股股东姓名 第一大股东`),
  'actualController.name': words(`
    实际控制人 实际控制人姓名 实控人
    最终实际控制人 最终控制人 实际控制人名称`),
  'actualController.nationality': words(`
    实际控制人国籍 实控人国籍
    实际控制人国别 实际控制人国别地区 实际控制人国籍地区`),
  email: words(`
    企业邮箱 单位邮箱 公司邮箱 企业电子邮箱 单位电子邮箱 企业email 公司电子邮箱 企业电子邮件
    单位email 单位电子邮件
    对外公布邮箱 企业公开邮箱 公开邮箱 对公邮箱 对外邮箱 官方邮箱 企业官方邮箱`),
  fax: words(`
    传真 传真号码 传真号 企业传真 单位传真 公司传真 传真电话 联系传真 cz`),
  phone: words(`
    企业电话 单位电话 公司电话 企业联系电话 单位联系电话 公司联系电话 总机 总机电话 企业固定电话
    单位固定电话 企业固话 企业座机 注册电话 企业办公电话 单位办公电话
    企业公开电话 公开电话 对外公布电话 对外电话 官方电话 企业服务电话`),
};

/** Figures that need a year to be meant. */
export const FIGURE_SYNONYMS: Record<FigureKey, readonly string[]> = {
  revenue: words(`
    营业收入 营业总收入 营业收入总额 年营业收入 销售收入 企业营业收入 全年营业收入
    年度营业收入 总收入
    营收 总营收 年营收 年度营收 营业收入合计`),
  mainBusinessRevenue: words(`
    主营业务收入 主营业务收入总额 其中主营业务收入 主营业务营业收入
    主营收入 主营营业收入`),
  rdExpense: words(`
    研发费用 研发投入 研发费用总额 研究开发费用 研发经费 研发经费支出 研究开发费用总额 研发费用支出
    研发支出 研发费用合计 研发总费用 研究与试验发展经费 其中研发费用`),
  netProfit: words(`
    净利润 净利润总额 税后利润 净利润额 年净利润`),
  totalAssets: words(`
    资产总额 资产总计 总资产 企业资产总额 资产合计 年末资产总额 期末资产总额
    资产合计数 年末资产合计`),
  totalLiabilities: words(`
    负债总额 负债总计 总负债 负债合计 年末负债总额 期末负债总额 企业负债总额`),
  exportValue: words(`
    出口额 出口总额 出口交货值 年出口额 出口收入 出口贸易额 其中出口额`),
  employees: words(`
    从业人数 职工总数 职工人数 员工人数 员工总数 从业人员 从业人员数 全职员工数量 全职员工数
    全职员工 全职员工人数 在职员工 职工 年末职工人数 年末从业人数 期末从业人数 期末从业人员 年末从业人员 从业人员平均人数`),
  rdStaff: words(`
    研发人员 研发人员数 研发人数 研发人员总数 研发人员数量 其中研发人员 研究开发人员 科技人员
    科技人员数 其中研发人员数 从事研发人员数
    研发人员人数`),
};

/** What is worked out from figures. */
export const RATIO_SYNONYMS: Record<RatioKey, readonly string[]> = {
  growth: words(`
    营业收入增长率 营业收入同比增长率 营业收入同比增长 营收增长率 营业收入增长 销售收入增长率`),
  liabilities: words(`
    资产负债率 企业资产负债率`),
  rdShare: words(`
    研发费用占营业收入比重 研发费用占营业收入的比重 研发投入占营业收入比重 研发费用占营业收入比例 研发费用占比
    研发投入占比 研发投入强度 研发强度 研发费用总额占营业收入总额比重 研发费用占营业收入总额比重
    研发投入占营业收入的比重 研发经费占营业收入比重`),
};

export type PersonPart = 'name' | 'phone' | 'mobile' | 'idType' | 'idNumber' | 'email';

/** What a person can have, once it is known who: 联系人 + 电话. A person's bare name is the label without any part. */
export const PERSON_PARTS: Record<PersonPart, readonly string[]> = {
  name: words(`
    姓名 名字 名称 真实姓名 中文姓名 人姓名`),
  phone: words(`
    电话 联系电话 固定电话 办公电话 座机 固话 电话号码 联系电话号码 座机号码 固定电话号码
    办公室电话 单位电话 联系方式固定电话 联系固话`),
  mobile: words(`
    手机 手机号 手机号码 移动电话 联系手机 手机电话 移动电话号码 联系手机号 联系手机号码 移动手机
    本人手机 手机联系方式`),
  idType: words(`
    证件类型 证件种类 身份证件类型 有效证件类型 证件类别 身份证件种类 证件名称`),
  idNumber: words(`
    证件号 证件号码 身份证号 身份证号码 身份证 身份证件号码 身份证件号 有效证件号码 有效证件号
    居民身份证号 居民身份证号码 公民身份号码 证件编号`),
  email: words(`
    邮箱 电子邮箱 电子邮件 email 邮箱地址 电子信箱 邮件 电子邮箱地址 联系邮箱 mail
    邮件地址 电子邮件地址 emailaddress`),
};

/** Other facts about a person: they stand between a name and its telephone without parting them. */
export const PERSON_ASIDES = words(
  '职务 职称 部门 所在部门 性别 学历 出生日期 出生年月 民族 国籍 微信 qq 身份 岗位',
);

export type Who = 'legalRepresentative' | 'contact' | 'other';

/** Who a field speaks of. The longest name found counts, so that 项目联系人 is not 联系人. */
export const PEOPLE: readonly { who: Who; words: readonly string[] }[] = [
  {
    who: 'other',
    words: words(`
      项目负责人 项目联系人 技术负责人 财务负责人 财务联系人 财务人员 会计 出纳 总经理 董事长 监事
      研发负责人 股东 控股股东 实际控制人 实控人 受益人 担保人 推荐人 审核人 审批人 开户 银行 代理
      受托 委托人 中介 母公司 子公司 分公司 境外 客户 供应商 主管部门 主管机关 管理部门 紧急联系人
      第二联系人 备用联系人 参展 展览 合作单位 服务机构 评审 专家 收款 付款 收件人 发票
      原法定代表人 原登记 原内容 原信息 变更内容 变更前 原企业 曾用 英文 上级 集团 主办 承办 协作 监护人 保荐 律师 配偶 代办
      代理人 高管 团队 法务 人事 销售负责人 采购 安全负责人 质量负责人 推荐单位 推荐机构 推荐部门 财务总监 技术总监 销售总监 担保机构 对标
      部门意见 审核意见 审批意见 主管 经理 主任 总监 专员 财务负责 代表单位 统计负责人 统计人员 办税员 办税人员 报关员 会员代表 授权代表 被授权人 保证人 担保单位 联合申报单位
      联合体 保险代理 单据 变更后 承保 保险公司 评估机构 检测机构 受益所有人
      控股企业 控股公司 参股 受理 举报 参会代表 参会人员 领队`),
  },
  {
    who: 'legalRepresentative',
    words: words(`
      法定代表人负责人 法定代表人 法人代表 企业法人代表 法定负责人 企业法人 公司法人 法代 法人姓名 法人电话
      法人固定 法人移动 法人座机 法人办公 公司法定代表人 法人手机 法人身份证 法人证件 法人联系 frdb fddbr 企业法定代表人 单位法定代表人`),
  },
  {
    who: 'contact',
    words: words(`
      业务对接人 企业对接人 对接人 企业联系人 单位联系人 业务联系人 申报联系人 联系人 经办人 填报人 填表人 申报人 联络人 联络员
      联系人员 lxr`),
  },
];
