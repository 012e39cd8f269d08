import { CharGate } from '../../../lexicon/char-gate.ts'

const behindName =
  /(?:[由从](?:零|无)|按照?(?:原|现行|现有)[^,、]{0,6}(?:标准|价格|水平)|(?:分别)?[由从]|分别[由从].*|同比|环比|(?:(?<!占)比(?![例重值率])|较|与|按|在|以)(?:上年|去年|上一年|同期|年初|考核基准年|基准年|[“”"一-龥]{0,4}五[”"]?(?:时期|期间|末期|期末|末)+|“[^”]{1,3}五”|(?:前|上一?个)(?:五年)?$|[^,、率量额数]{0,12}年|[一二三四五六七八九十\d]+年前|[^,、率量额数]{0,8}之初|[^,、率量额数]{1,6}(?<!目|以|当|之|提)前|第[一二三四五六七八九十]+个五年(?:计划|规划)?|[近前][三五十\d]+年(?:的)?(?:平均值?|均值)|常年(?:平均值?|均值)?|多年(?:平均值?|均值))(?:时期|期间|度|末|底|同期|初|水平|相比|基础上|预算|(?:同期)?(?:平均值?|均值|均数)|[一-龥]{2,16}水平)*(?:的?[(（]?\d[\d.]*[^\d,、()（）]{1,6}[)）]?)?|[与较比同](?:近|前|过去)(?:\d|[一二三四五十])+年(?:的?平?均(?:值|水平)|均值)(?:相比)?|在(?:现行|现有|原有)?[^,、]{0,8}基础上|[由从]负转正、?|[由从][^,、由从]{0,8}(?:下降|增长)[\d.]+%转为)(?:总体|整体|再|又|均|分别|同比|净|实际)*$/

/** 覆盖率2025年比2020年提高…: when it is so, in front of what it is compared with. */
const yearBehind = /(?<=[率量额值度数重例入])到?20\d\d年(?:底|末)?$/

/** What a name has in it where `behindName` takes something off. */
const compared = /[由从]|[同环]比|[比较与同按在以].*[年期初前五准格平上比值]/
/** What a name ends with where it ends in a word of manner: 同比, 分别, 累计. */
const mannerEnd = new CharGate('比别均体再年计已共争各际般径价格算)）')
/** What a name begins with that is nothing but a base. */
const baseStart = new CharGate('同环比较')

/** One of these is in every name that something is to be taken off; most names have none. */
const basis = new CharGate('绝由从按同环比较与在以第年将把别均体再计已共争各际般年下因后定价')

const againstBase = /^(?:同期|同月|水平)?相[比较]$/

/** `PM2.5浓度比2015年` → `PM2.5浓度`; a name that is nothing but a base of comparison becomes empty. */
export function withoutBase(full: string, multiple: boolean): string {
  if (!multiple && !basis.passesAny(full)) return full
  // 与2020年相比: the year in front of it is gone
  if (againstBase.test(full)) return ''
  // 扩大到2024年的3倍, 五年翻一番
  const term = multiple
    ? full.replace(
        /(?:扩大到|达到|增加到|提高到|相当于|比|较|是|为)?(?:\d{4}年|“[^”]{1,4}五”(?:时期|期间)?|[一-龥]{0,2}五(?:时期|期间)|上年|去年|上一?届(?:政府)?|[一二三四五六七八九十\d]+年前|第[一二三四五六七八九十]+个五年(?:计划|规划)?(?:时期|期间)?)(?:期?末|年底|同期)?的?$|(?:[三四五]年|\d年)(?:左右)?(?:实现)?$/,
        '',
      )
    : full
  // 合肥居第40位、较上年提升15位: its place is no part of it
  const moved = term
    .replace(/^(.{2,}?)[稳位跃]?(?:居|列|排名?)[^、,]{0,12}第[\d一二三四五六七八九十]+位(?:、.*)?$/, '$1')
    // 由全省第8名提升3名到第5名: where it stood
    .replace(/(?<=.{2})[由从](?:全[国省市区州县])?第[\d一二三四五六七八九十]+[位名]$/, '')
    // 里程全国第四、突破1万公里; 增幅居全市第二、较上年前进3位
    .replace(/(?<=^.{2,})[稳位跃]?(?:居|列)?全[国省市县]第[\d一二三四五六七八九十]+(?:、较?)?$/, '')
    .replace(/(?<=^.{3,})(?<![存所现正潜]|稳定|保持)在全[国省市]$/, '')
    // 在19个国家级新区中排名提升3位: among whom
    .replace(/^在[^,\d]{0,8}\d+[^,、]{1,20}?((?:综合)?排名)?中(?=排名$|位次$|$)/, '$1')
    // 剔除不可比因素后增长, 在贸易下降的情况下增长: under what it is said
    .replace(
      /(?<=.{2})(?:剔除|扣除|不考虑)[^,;、]{2,16}因素(?:影响)?后?(?:同口径)?$|(?<=.{2})在[^,;]{2,20}的?(?:情况|背景|条件|前提|形势)下$/,
      '',
    )
    // 比重保持基本稳定、力争达到30%
    .replace(/(?<=[率度量额值重例数模入资])(?:保持)?(?:基本|总体)?稳定$/, '')
    // 在全国城市排名中前移5位
    .replace(/^在([^,\d]{3,}(?:排名|排行))中$/, '$1')
    .replace(/^.*(?:将|把)(?=[^将把]{3,}在(?:现行|现有|原有)?[^,]{0,6}基础上)/, '')
  // 降水量较多年平均偏多: 多年 and 平均 are gone
  const told = compared.test(moved)
    ? moved.replace(behindName, '').replace(yearBehind, '')
    : moved.replace(/(?<=.{2})(?<!比)较$/, '')
  const cut = !mannerEnd.passes(told.charCodeAt(told.length - 1))
    ? told
    : told.replace(
        /(?:(?:同比|环比)[(（]下同[)）]|同比|环比|按?(?:可比|不变)(?:口径|价格?)?(?:计算)?|按照?(?:可比|不变|现行?|当年)价格?计算|(?:按照?)?(?:不变|现行?)价格?|(?<=.{2})一般|分别|平均|总体|整体|(?<![人户亩])均|再|年均|每年|合计|累计|已|共|力争|各|实际|连续(?:\d+|[一二三四五六七八九十]+)年|(?<=.{3})(?:[两三四五]|(?<!\d)\d)年|(?<=.{2})(?:今年|当年|本年|全年))+$/,
        '',
      )
  if (/^(?:年?同期|相比|的?(?:情况|背景|前提)下)$/.test(cut)) return ''
  if (/^(?:近|前|这|过去)?(?:[两三四五六]|\d)年来?$|^在现$|^绝对[额值量]$/.test(cut)) return ''
  // 五年合计: how long says nothing of what
  if (/^(?:[两三四五六七八九十]|\d)+年(?:内|间|来)?$/.test(cut)) return ''
  // 排放量要比2013年下降: the modal stands before the base
  const noun =
    cut.length < told.length || told.length < moved.length
      ? cut.replace(/(?<=[量额值率数度耗比重积])[要需须应可]$|(?<=.{2})控制$/, '')
      : cut
  if (noun !== cut) return noun
  return baseStart.passes(cut.charCodeAt(0)) &&
    /^(?:同比|环比|比|较)(?:“[^”]{1,10}”$|(?:年度|年初|全年)?(?:计划|目标|任务)$|上年|去年|年初|上年同期|[“”"一-龥]{0,4}五|\d{4}年)/.test(
      cut,
    )
    ? ''
    : cut
}
