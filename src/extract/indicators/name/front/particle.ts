import { CharGate } from '../../../../lexicon/char-gate.ts'
import { advance, type Step } from './step.ts'

const particles =
  /^(?:已(?![知婚]|建工会|脱贫(?:人口|户|地区|县))|有(?![机色限效线轨序关害毒偿期]|[^,、;]{1,12}(?:的|意愿|需求|条件|能力)[一-龥])|均(?!衡|匀)|共(?!建|享|同|有|用|治|青|和|富|管|产)|并(?!网|购|轨)|且|还|又|也|都(?!市|江)|更(?!新|换)|能(?!源|力|耗|效|够|量|繁|级|工)|应(?!急|用|届|对|收|纳|税|缴|检|尽|保)|需(?!求|要)|须|将|要(?!素|点|塞|件|求)|可(?!信|用(?![于来作])|渗透|调节|中断|复制|循环|降解|再|持|见|降|穿|控|吸|回收物|能|支|燃|利用|移动|视|追)|各(?!方|类|项|级|地|族|界|国)|再(?!生|制|保|贷|就业率|住院|入院|犯罪|融资)|了|使(?!用|命|领)|让|其(?!中|他)|另(?!外))/

const particleStart = new CharGate('已有均共并且还又也都更能应需须将要可各再了使让其另')

export const particle: Step = (state, _place, head) =>
  state.to - state.from > 3 && particleStart.passes(head.charCodeAt(0)) && advance(state, particles.exec(head)?.[0])
