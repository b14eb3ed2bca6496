/** The order in which people look for names: Chinese by pinyin. What the store has sorted so is not sorted again. */
export const collator = new Intl.Collator('zh-CN');
