import { clauseText } from '../around.ts'
import type { Rejection } from '../rule.ts'

/** Who is eligible, what a contract or permit needs. */
export const eligibility: Rejection = {
  id: 'eligibility',
  examples: ['占比达到30%以上的方可申报', '床位数不少于50张的机构'],
  test: (place) =>
    /(?:符合[^,;。]{0,24}条件|申请条件|\(超过)/.test(clauseText(place)) ||
    /(?:必要条件|方可|可申请|可申报|予以认定|的,(?:可|给予|由|按|应|予以)|符合下列|满足以下|视为|视同)/.test(
      place.in.norm.slice(place.quantity.to, Math.min(place.in.sentence.to, place.quantity.to + 30)),
    ),
}
