import { CharGate } from '../../../lexicon/char-gate.ts'
import type { Refiner } from '../refiner.ts'

/** Words that name nothing by themselves, and beginnings that no noun phrase has. */
const bare =
  /^(?:项目|数量|总量|规模|比例|比重|目标|标准|资金|部分|其他|以上|左右|同时|全面|全部|水平|能力|总数|人数|户数|单位|其|该|这|有|是|在|按|对|由|从|为|年|月|日|个|本|将|中|每|各|等|近|约|超|共|达|不|了|的|级|来|一|二|三|四|五|六|七|八|九|十|新|大|小|多|上|下|前|后|内|外|每[一-龥]|[两三四五]个|年龄|坚持|涉及|稳定|自主|灵活|全[省市国县区州]|把目标|分别|在全[国省市区州县](?:[一-龥]{0,8}[市区份])?中?)$/
const badStart =
  /^(?:已[一-龥]{2}$|被[^、,]{1,4}全[国省市县]$|提前(?:[一二两三四五六]|\d{1,2})个?[年月天季](?:度|时间)?$|\d+个?(?:月|年|季度)$|以上|以下|以内|左右|不超过|不低于|不少于|超[过出]|等(?!级)|级(?!别)|的|了|着|(?:比|较)[^、,]*[高低快慢多少]$)/

const badStarts = new CharGate('被提已0123456789以左不超等级的了着比较')

/** Drops what has no name: a wrong value is worse than a missing one. */
export const dropNameless: Refiner = {
  id: 'drop-nameless',
  apply(inside) {
    const kept = inside.drafts.filter(
      (d) =>
        d.name.length >= 2 &&
        d.name.length <= 60 &&
        /[一-龥A-Za-z]/.test(d.name) &&
        // longer ones are of a place
        !((d.name.length === 2 || d.name.startsWith('在') || d.name.startsWith('把')) && bare.test(d.name)) &&
        !(badStarts.passes(d.name.charCodeAt(0)) && badStart.test(d.name)),
    )
    if (kept.length < inside.drafts.length) inside.drafts.splice(0, inside.drafts.length, ...kept)
  },
}
