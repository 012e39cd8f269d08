import type { DeadlineRejection } from '../candidate.ts'

const deed =
  '投运|投产|投入|交付|建成|竣工|取得|获得|注册|登记|成立|设立|毕业|出生|参加|参保|退休|入学|就读|购买|购置|缴纳|签订|发生|备案|认定|立项|开工|批准|颁发|核发|发放|离校|入职|入伍|退役|上牌|生产|出厂|入库|纳入|办理|审批|核准|申报|申请|到期|形成|实施|施行|印发|发布|开始|新增|新招用|新建|转制|改制|转企'
const attribute = new RegExp(
  `^(?:之?后|以后|之间)?(?:依法|已|新|正式|首次|经)?(?:(?<=已)完成)?(?:${deed})(?:使用|营运|运营|上路|运行|手续|登记|资格|证书|许可|合同|入库|备案|生产|运营)?的`,
)
/** Farther behind a date no 的 is part of its attribute. */
const farthest = 16
const subject = /(?:凡|对|对于|凡是|针对)$/

/** Marks which things are meant, not when something is due: `2000年底前投产的机组`, `2016年以前的项目`. */
export const eligibility: DeadlineRejection = {
  id: 'eligibility',
  examples: ['2000年底前投产的机组', '凡2019年1月1日后登记的企业'],
  drops: ({ before, behind, date, row }) => {
    if (row) return false
    if (
      /^的(?!主要|目标|总体|发展|\d|[一二三四五六七八九十])/.test(behind) &&
      (date.relation === 'by' || date.relation === 'during') &&
      date.form !== 'five-year-plan'
    )
      return true
    if (!behind.slice(0, farthest).includes('的')) return false
    return attribute.test(behind) || (subject.test(before) && /^[^,。;]{0,12}的/.test(behind))
  },
}
