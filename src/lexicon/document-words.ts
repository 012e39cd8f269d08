/** Words that end the title of a document, longest first where one ends another. */
export const titleEndings: readonly string[] = [
  ...['实施意见', '指导意见', '若干意见', '意见', '决定', '决议', '通知', '通报', '公告', '通告', '公报', '批复', '规划纲要', '规划', '纲要', '计划', '方案'],
  ...['预案', '办法', '条例', '规定', '细则', '规则', '规范', '措施', '举措', '要点', '报告', '指南', '清单', '目录', '标准', '章程', '建议', '函', '目标', '政策'],
]

/** What a bracket behind a title may hold: `（征求意见稿）`, `（2021—2025年）`. */
export const titleTail = /\([^()]{2,20}\)$/

/** Words that end the name of a body; a line that is nothing else signs. */
export const bodyEndings: readonly string[] = [
  ...['人民政府', '政府', '办公厅', '办公室', '委员会', '党委', '省委', '市委', '县委', '区委', '州委', '党中央', '中共中央', '国务院', '厅', '局', '部'],
  ...['委', '署', '办', '小组', '指挥部', '银行', '总局', '中心', '公司', '法院', '检察院', '协会', '联合会', '总社', '中国科学院', '总工会'],
]
