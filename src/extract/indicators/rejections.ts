import type { Rejection } from './rule.ts'
import type { ValuePlace } from './value-place.ts'

const before = (place: ValuePlace, length: number): string => place.in.norm.slice(Math.max(place.in.sentence.from, place.quantity.from - length), place.quantity.from)
const behind = (place: ValuePlace, length: number): string => place.in.norm.slice(place.quantity.to, Math.min(place.in.sentence.to, place.quantity.to + length))
const clauseText = (place: ValuePlace): string => place.in.norm.slice(place.clause.from, place.clause.to)
const role = (place: ValuePlace) => place.quantity.unitClass?.role ?? null

/** Heads of a goal for a total, which a per-case amount never has. */
const totals = /(?:累计|总额|总量|总计|合计|共计|全年|全省|全市|全县|全区|规模|资金池|基金|投资|产值|营业收入|营收|增加值|销售额|交易额|余额|贷款(?!额度|贴息|最高))/

/** Families of numbers that are no indicators, tried in this order. */
export const rejections: readonly Rejection[] = [
  {
    // numerals of one digit with a classifier are mostly figures of speech: 四个意识, 三大领域, 两个确保
    id: 'vague-count',
    examples: ['坚持四个自信', '三大攻坚战', '一批龙头企业'],
    test(place) {
      const { quantity } = place
      const word = place.in.norm.slice(quantity.numberFrom, quantity.numberFrom + 2)
      // 百家争鸣, 千亿产业: a magnitude alone counts only behind a verb or a bound
      if (quantity.chinese && /^[百千万][^零一二三四五六七八九十百千]/.test(word) && quantity.fraction === null && !['%', '‰', '‱'].includes(quantity.unit)) {
        if (quantity.unitClass === null) return true
        if (/[亿万]/.test(word[1] ?? '')) return !quantity.bounded && !/(?:达到?|突破|超过?|至)$/.test(before(place, 3))
        if (quantity.unitClass.role !== 'count' || /^[^,;。]*(?:活动|行动|工程|计划)/.test(behind(place, 24))) return true
        return !quantity.bounded && !place.in.words.leadAtEnd.test(before(place, 6)) && !/(?:达到?|突破|超过?)$/.test(before(place, 3))
      }
      if (!quantity.chinese || quantity.fraction !== null || ['%', '‰', '‱', '成', '番', '倍'].includes(quantity.unit)) return false
      if (quantity.unitClass === null) return Number(quantity.normalized.value) < 10_000 || quantity.unit === ''
      if (Number(quantity.normalized.value) >= 11 && quantity.unitClass.role !== 'duration') return false
      if (['所', '座', '亩', '公里', '吨', '元', '公顷', '千瓦', '斤', '米'].includes(quantity.unitSpelling)) return false
      return ['批', '种', '类', '组', '点', '次'].includes(quantity.unitSpelling) || !/(?:新增|新建|新设|增加|建成|达到)$/.test(before(place, 3))
    },
  },
  {
    // 三成 as a word of its own: 一成不变, 六成新
    id: 'idiom',
    examples: ['一成不变', '百分百', '事半功倍'],
    test: (place) => (place.quantity.unit === '成' && /^(?:不变|功|立|果|为|本|效|熟|员|长|都|形|绩|套|品|就|渝)/.test(behind(place, 2))) || (place.quantity.unit === '倍' && place.quantity.chinese && /^[功增加受]/.test(behind(place, 1))),
  },
  {
    // a bare number says nothing: a list mark, a page number, an index in running text
    id: 'no-unit',
    examples: ['1.', '（3）'],
    test(place) {
      const { quantity } = place
      if (quantity.unit !== '' || quantity.fraction !== null) return false
      if (quantity.chinese || (/[(（]$/.test(before(place, 1)) && /^[)）]/.test(behind(place, 1)))) return true
      if (/^0\d$/.test(place.in.norm.slice(quantity.from, quantity.to))) return true
      if (/^[.、)）\]]/.test(behind(place, 1)) && quantity.to === place.clause.to) return false
      return /^[-—~/+×:]\d/.test(behind(place, 2)) || /[-—~/+×:]$/.test(before(place, 1)) || /^[A-Za-z.]/.test(behind(place, 1))
    },
  },
  {
    // 大 as a unit groups, it does not count a goal: 10大产业; 级, 强 likewise are read as names
    id: 'group',
    examples: ['十大工程', '3大先导性产业'],
    test: (place) => place.quantity.unit === '' && /^大[^关于约]/.test(behind(place, 2)),
  },
  {
    // a threshold describes what stands behind it: 年营业收入超过100亿元的企业
    id: 'threshold',
    examples: ['年营业收入5000万元以上的企业', '50人以下的单位', '5公里范围内'],
    test(place) {
      const rest = behind(place, 6)
      if (place.quantity.unitClass?.id === 'age' && /^[一-龥]/.test(rest)) return true
      if (role(place) === 'ratio') return /^的(?:部分|[^,;。]{0,12}(?:可|按|给予|由|应当?|须|方可))/.test(behind(place, 16))
      const task = /^的[^,、;。]{0,12}(?:工作|任务|目标|培训|轮训|活动|规模|建设)$/.test(place.in.norm.slice(place.quantity.to, place.clause.to))
      if (place.quantity.unitClass?.id === 'person' && /^(?:超大|大班|企业|单位|村|家庭|班额)/.test(rest) && place.quantity.bounded) return true
      if (/^的/.test(rest) && /总(?:投资|面积|装机|规模|长)$/.test(before(place, 4)) && !/以[上下]$/.test(place.in.norm.slice(place.quantity.from, place.quantity.to))) return false
      if (/^的/.test(rest)) return role(place) !== null && !task && !/^的(?:目标|任务|规模|水平|速度|增速|幅度|标准|能力|产能|产值|总量)/.test(rest)
      return /^(?:范围|半径|及其|以上级|级|规模以上|以上(?:企业|的))/.test(rest)
    },
  },
  {
    // money and counts for a single case, person or month: a rule of payment, not a goal
    id: 'per-case',
    examples: ['每个给予50万元奖励', '每人每月1309元', '按每亩200元补助', '处3万元罚款'],
    test(place) {
      const { quantity } = place
      const money = quantity.unitClass?.id === 'money'
      const clause = clauseText(place)
      if (/每$/.test(before(place, 1))) return true
      if (money) {
        if (/每\d/.test(clause)) return true
        if (/每(?:个|家|户|人|亩|吨|件|项|辆|名|次|生|张|位|台|座|所|年|月|天|日|平方米|千瓦|课时|学年|条|单|场|处|例|套|只|头|村|个?项目|家企业)/.test(clause) && !/每(?:年|月).{0,12}(?:投入|安排|投资)/.test(clause)) return true
        if (/\/(?:人|户|亩|吨|月|次|例|平方米|千瓦|度|立方米|辆|头|生|天|日|学时|床)/.test(quantity.unit) && !/(?:人均|平均|密度|成本|产出|产值|税收|投资强度)/.test(clause)) return true
        if (/(?:给予|奖励|补助|补贴|资助|奖补|罚款|罚金|处以|补偿|扣减|退还|收取|缴纳|报销|贴息|标准|单户|单笔|最高|上限|一次性|不超过|以奖代补|额度|担保额|限额|起付|封顶|票价|费用|收费|低保|养老金|津贴|奖金|救助金|保证金|工资|房租|租金|价格|起征)/.test(clause) && !totals.test(clause) && Number(quantity.normalized.value) < 100_000_000) return true
        const sentence = place.in.norm.slice(Math.max(place.in.sentence.from, quantity.from - 60), Math.min(place.in.sentence.to, quantity.to + 20))
        if (/(?:给予|奖励|补助标准|处以|罚款|资助).{0,40}$/.test(sentence.slice(0, Math.max(0, sentence.length - 20))) && !totals.test(clause) && Number(quantity.normalized.value) < 30_000_000) return true
        return false
      }
      if (role(place) === 'ratio' && /(?:返还|退还|补贴|补助|减免|报销|贴息|补偿|代偿|分担|承担|扣除|提取|减征|免征|缴纳)[^,、;]{0,24}$/.test(before(place, 30)) && !/(?:率|比重|比例|占比)(?:达到?|为|不低于|不超过|控制在|提高到)?$/.test(before(place, 10)) && !/(?:增长|下降|提高|降低|减少)(?:[\d.]+%[、和])*$/.test(before(place, 14))) return true
      if (role(place) === 'ratio') return /(?:给予|按照?|最高|不超过).{0,24}$/.test(before(place, 26)) && /^.{0,6}(?:的?(?:比例|标准)?(?:给予|予以|补助|补贴|奖励|奖补|资助|贴息|返还|支付|报销|扣除|加计|计提|缴纳|征收|减征|减按|减免|计入|收取|确定|核定|执行|拨付|预拨))/.test(behind(place, 14))
      return false
    },
  },
  {
    // 前10位, 第3名: the rule of ranks reads them
    id: 'rank-number',
    examples: ['前10位', '第3名'],
    test: (place) => /(?:[前第]|后|倒数)$/.test(before(place, 2)) && /^(?:位|名|)$/.test(place.quantity.unit),
  },
  {
    // a standard told as a multiple or share of another standard
    id: 'standard',
    examples: ['按最低生活保障标准的1.5倍确定'],
    test: (place) => /标准[^,、;。]{0,16}(?:按|为|不低于|不超过|确定)[^,、;。]{0,24}$/.test(before(place, 44)) && (place.quantity.unit === '倍' || place.quantity.fraction !== null || place.quantity.unitClass?.id === 'money') && /(?:按|不低于|不超过|确定|执行|每人)/.test(clauseText(place)),
  },
  {
    // who is eligible, what a contract or permit needs
    id: 'eligibility',
    examples: ['占比达到30%以上的方可申报', '床位数不少于50张的机构'],
    test: (place) => /(?:符合[^,;。]{0,24}条件|申请条件|[^,;。]*\(超过)/.test(clauseText(place)) || /(?:必要条件|方可|可申请|可申报|予以认定|的,(?:可|给予|由|按|应|予以)|符合下列|满足以下|视为|视同)/.test(place.in.norm.slice(place.quantity.to, Math.min(place.in.sentence.to, place.quantity.to + 30))),
  },
  {
    // how long something takes or lasts, where no service time is promised
    id: 'duration',
    examples: ['有效期5年', '连续3年', '15天内'],
    test(place) {
      if (role(place) !== 'duration') return false
      const { quantity } = place
      if (/(?:寿命|年限|年数|时间|时长|工期|周期|用时|时限|天数|里程|时数|学时|课时)(?:[一-龥]{0,3}(?:达到|达|为|不少于|不低于|提高到|超过|压缩至|压缩到|缩短至|缩短到|控制在|降至|减少到|在))?$/.test(before(place, 14))) return false
      if (/(?:压缩|缩短|压减|减少|增加|控制|降|提高|延长)(?:至|到|在|为)?(?:平均)?$/.test(before(place, 6))) return false
      if (/^(?:逐步)?(?:提高|增加|延长|缩短|压缩|减少|降)(?:到|至)/.test(behind(place, 6))) return false
      if (quantity.comparator === '<=' && /^(?:分钟|小时|秒|秒钟|个小时)$/.test(quantity.unitSpelling) && /^[一-龥]{2}/.test(behind(place, 2))) return false
      return true
    },
  },
  {
    // a size of a thing in a description: 50兆瓦重型燃气轮机, 500千伏变电站
    id: 'specification',
    examples: ['500千伏输变电工程', '50兆瓦重型燃气轮机', '30万吨级码头'],
    test(place) {
      const { quantity } = place
      if (['千伏', 'kV', '千伏安', '兆伏安', 'kVA', 'MVA', '毫米', 'Gbps', 'Mbps'].includes(quantity.unitSpelling) && /^[一-龥]/.test(behind(place, 1))) return true
      if (/(?:年产|日产|年处理|日处理|年加工|单体)$/.test(before(place, 3)) && /^[一-龥A-Za-z]/.test(behind(place, 1))) return true
      return /^级/.test(behind(place, 1))
    },
  },
  {
    // what happened to the text around it cannot be a goal: article, clause and page references, scales of marks
    id: 'reference',
    examples: ['第十二条第3款', '总分100分'],
    test: (place) => (place.quantity.unitSpelling === '分' && !/(?:度|评分|得分|分值|成绩|考核|评价|指数|满意|分别)[一-龥]{0,6}$/.test(before(place, 12))) || /(?:第|满分|总分|分值|附件|表|图|版)$/.test(before(place, 2)),
  },
  {
    // 11个省, 7部门: who takes part
    id: 'participants',
    examples: ['工信部等7部门', '三部委', '工商银行等9家银行要'],
    test: (place) =>
      (/(?:与|同)[^,;。]{0,4}$/.test(before(place, 5)) && /^(?:省|市|国家|州|县)/.test(behind(place, 2))) ||
      (/(?:与|同)$/.test(before(place, 1)) && place.in.places.some((p) => p.clause === place.clause && p.quantity.from > place.quantity.to)) ||
      (/等$/.test(before(place, 1)) && place.quantity.unitClass?.id === 'classifier' && /^[^,、;。]{0,8}(?:银行|机构|部门|单位|院校|协会|分支机构)[一-龥]{0,6}(?:要|应|须|向|负责|牵头|联合|共同|重点向)/.test(behind(place, 24))) || /^(?:部门|部委|门|委|单位联合|厅局|个部门)/.test(behind(place, 4)) || (/等$/.test(before(place, 1)) && /^(?:个)?(?:部门|单位|省(?!级)|市(?![级场])|国家(?!级)|领域|方面|行业|环节|重点领域|学科)/.test(behind(place, 4))),
  },
  {
    // counts of bodies inside a bracket of who answers: （市教委、17个帮扶集团负责）
    id: 'assignment',
    examples: ['（有关部门和17个集团牵头单位负责）'],
    test(place) {
      const open = place.in.norm.lastIndexOf('(', place.quantity.from)
      if (open < place.in.sentence.from || place.in.norm.slice(open, place.quantity.from).includes(')')) return false
      const close = place.in.norm.indexOf(')', place.quantity.to)
      const inside = place.in.norm.slice(open, close < 0 ? place.in.sentence.to : Math.min(close + 1, place.in.sentence.to))
      return /(?:负责|牵头|配合|责任单位|分工)/.test(inside)
    },
  },
  {
    // fields, aspects and fronts are not things achieved
    id: 'aspect',
    examples: ['5个方面', '6大领域', '3个关键环节', '12类问题'],
    test: (place) =>
      (place.quantity.unitSpelling === '条' && /^(?:具体|工作|政策|惠企|重点|贯彻)*(?:措施|举措|意见|政策|办法)/.test(behind(place, 10))) ||
      (place.quantity.unitSpelling === '类' && /^[一-龥]/.test(behind(place, 1))) ||
      (place.quantity.unitSpelling === '种' && /^[一-龥]/.test(behind(place, 1)) && !place.in.words.leadAtEnd.test(before(place, 6))) || place.quantity.unitClass?.id === 'classifier' && /^(?:重点|关键|主要|具体|不同)?(?:方面|领域|环节|维度|层面|阶段|层次|步骤|原则|要求|问题|要素|关键词|字|特点|意识|自信|维护|确保|坚持|转变|结合|统一|同步|轮子|文明|体系(?!建设))/.test(behind(place, 8)),
  },
]
