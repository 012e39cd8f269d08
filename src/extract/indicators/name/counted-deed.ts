/** Deeds that are counted themselves: 造林300万亩 and 投资5亿元 are named by their verb. */
export const countedDeed = /(?:投资|贷款|培训|就业|出口|销售|服务|监测|生产|救助|融资|造林|种草|绿化|投入)$/
