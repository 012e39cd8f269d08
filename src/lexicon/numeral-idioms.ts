/** Words that begin like a numeral and count nothing. */
export const numeralIdioms = [
  '千家万户', '千方百计', '百家争鸣', '百花齐放', '千军万马', '千头万绪', '三番五次', '千里马', '百分制', '百姓', '百货', '百倍', '百年', '百科', '千秋', '万众', '一方面', '二元', '三元', '三方', '一方', '两方', '四方', '八方',
] as const
