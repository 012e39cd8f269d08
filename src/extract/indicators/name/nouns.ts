/** What may not be left alone at the front of a name once its verb is taken off: the verb is part of the noun. */
export const nounTail =
  /^(?:后|前|中(?![亚欧小国药医型级等高西东华央老青俄])|的|率|年(?!度)|额|量|业|费|期|面积?|化|性|力|类|型|者|法|区(?!域)|点|站|场|园|厂|室|所|院|品|线|网|链|群(?!众)|图|数|比|度|能力|收入|总|机构|投入|经费|人员|人数|水平|中心|基地|平台|体系|单位|规模|成本|价格|增加值|产值|质量|标准|效率|强度|用地|用水|用电|用房|资金|贷款|余额|保险|金额|项目$|工程$|企业$|任务$|服务业|周期|时间|时限|环节|满意度)/

/** Nouns that name nothing alone: 扩容提质项目 keeps its verbs. */
export const generic = /^(?:项目|工程|企业|活动|任务|设施|机构|基地|平台|单位|人员|产品|事项)$/
