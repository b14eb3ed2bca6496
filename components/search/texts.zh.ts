/** Words of the search, in Chinese, in one dictionary with the panel's; see components/panel/texts.zh.ts. */
export const zh = {
  search: {
    label: '搜索步骤、报错、电话',
    hint: '可以输入：一段报错、步骤名、拼音首字母（如 zhmm）、地区。',
    busy: '正在搜索…',
    found: '找到 {0} 条',
    nothing: '没有找到。换个说法，或者只留关键的几个字。也可以搜“电话”，打客服热线问。',
    kinds: { step: '步骤', error: '报错', answer: '问答', contact: '电话', letter: '文书' },
    open: { step: '看这一步', letter: '去准备', other: '带我去办' },
    copy: '复制',
    copyPhone: '复制 {0}',
    source: '依据：{0}（{1} 核对）',
  },
};
