import type { Refiner } from '../refiner.ts'

const passed =
  /^([一-龥]{0,6}(?:企业|机构|单位|园区|基地|合作社|医院|学校|产品))(?:已|均|都)?(?:通过|获得|取得)了?([一-龥A-Za-z\d]{2,24}认证)$/

/** `企业通过质量管理体系认证达到7万家` → `质量管理体系认证企业`: those who passed are counted. */
export const nounOfPassed: Refiner = {
  id: 'noun-of-passed',
  apply({ drafts }) {
    for (const draft of drafts) {
      // 获得专利认证5000项: the certificates are counted
      if (!/^[家户所]$/.test(draft.quantity?.unitSpelling ?? '')) continue
      const [, who, what] = passed.exec(draft.name) ?? []
      if (who !== undefined && what !== undefined) draft.name = what + who
    }
  },
}
