import type { Region } from '../contract/types.ts'

/** The whole country, for documents of central bodies. */
export const nation: Region = { name: '全国', short: '全国', code: '100000', level: 'nation' }

/** A province-level unit (省级行政区): code, full name, short name, one-character names as they stand in 发文字号. */
export interface ProvinceEntry {
  readonly code: string
  readonly name: string
  readonly short: string
  readonly letters: string
}

const province = (code: string, name: string, short: string, letters: string): ProvinceEntry => ({ code, name, short, letters })

/** The 34 province-level units of GB/T 2260. */
export const provinces: readonly ProvinceEntry[] = [
  province('110000', '北京市', '北京', '京'),
  province('120000', '天津市', '天津', '津'),
  province('130000', '河北省', '河北', '冀'),
  province('140000', '山西省', '山西', '晋'),
  province('150000', '内蒙古自治区', '内蒙古', '蒙内'),
  province('210000', '辽宁省', '辽宁', '辽'),
  province('220000', '吉林省', '吉林', '吉'),
  province('230000', '黑龙江省', '黑龙江', '黑'),
  province('310000', '上海市', '上海', '沪'),
  province('320000', '江苏省', '江苏', '苏'),
  province('330000', '浙江省', '浙江', '浙'),
  province('340000', '安徽省', '安徽', '皖'),
  province('350000', '福建省', '福建', '闽'),
  province('360000', '江西省', '江西', '赣'),
  province('370000', '山东省', '山东', '鲁'),
  province('410000', '河南省', '河南', '豫'),
  province('420000', '湖北省', '湖北', '鄂'),
  province('430000', '湖南省', '湖南', '湘'),
  province('440000', '广东省', '广东', '粤'),
  province('450000', '广西壮族自治区', '广西', '桂'),
  province('460000', '海南省', '海南', '琼'),
  province('500000', '重庆市', '重庆', '渝'),
  province('510000', '四川省', '四川', '川蜀'),
  province('520000', '贵州省', '贵州', '黔贵'),
  province('530000', '云南省', '云南', '滇云'),
  province('540000', '西藏自治区', '西藏', '藏'),
  province('610000', '陕西省', '陕西', '陕秦'),
  province('620000', '甘肃省', '甘肃', '甘陇'),
  province('630000', '青海省', '青海', '青'),
  province('640000', '宁夏回族自治区', '宁夏', '宁'),
  province('650000', '新疆维吾尔自治区', '新疆', '新'),
  province('710000', '台湾省', '台湾', '台'),
  province('810000', '香港特别行政区', '香港', '港'),
  province('820000', '澳门特别行政区', '澳门', '澳'),
]

/** First characters of a 发文字号 that cities use too (宁 of 南京, 青 of 青岛), so that they tell no province. */
export const ambiguousLetters = '宁青吉新晋甘云贵黑台港内秦'

/** Level of a local unit. */
export type LocalLevel = Exclude<Region['level'], 'nation'>

/** A unit outside the current GB/T 2260 table; without a code of its own it has the code of the unit that it lies in. */
export interface ExtraRegion {
  readonly name: string
  readonly short: string
  readonly code: string
  readonly level: LocalLevel
}

const extra = (code: string, level: LocalLevel, name: string, short = name): ExtraRegion => ({ name, short, code, level })

/** Special areas (新区、兵团) that issue documents of their own. */
export const specialRegions: readonly ExtraRegion[] = [
  extra('660000', 'province', '新疆生产建设兵团'),
  extra('133100', 'city', '河北雄安新区', '雄安新区'),
  extra('500000', 'county', '重庆两江新区', '两江新区'),
  extra('500000', 'county', '重庆高新技术产业开发区', '重庆高新区'),
  extra('610000', 'city', '西咸新区'),
  extra('520100', 'county', '贵安新区'),
  extra('510100', 'county', '四川天府新区', '天府新区'),
  extra('360100', 'county', '赣江新区'),
  extra('430100', 'county', '湘江新区'),
  extra('320100', 'county', '江北新区'),
  extra('620100', 'county', '兰州新区'),
  extra('210200', 'county', '金普新区'),
  extra('370200', 'county', '西海岸新区'),
  extra('350100', 'county', '福州新区'),
  extra('530100', 'county', '滇中新区'),
  extra('220100', 'county', '长春新区'),
  extra('230100', 'county', '哈尔滨新区'),
  extra('330900', 'county', '舟山群岛新区'),
  extra('310000', 'county', '临港新片区'),
  extra('110000', 'county', '北京经济技术开发区', '北京经开区'),
  extra('350100', 'county', '平潭综合实验区'),
  extra('440400', 'county', '横琴粤澳深度合作区'),
  extra('410100', 'county', '郑州航空港经济综合实验区', '郑州航空港区'),
  extra('611100', 'county', '杨凌示范区'),
  extra('320500', 'county', '苏州工业园区'),
]

/** Units that were renamed or abolished (已撤销); older documents still name them. */
export const formerRegions: readonly ExtraRegion[] = [
  extra('110103', 'county', '崇文区', '崇文'),
  extra('110104', 'county', '宣武区', '宣武'),
  extra('110228', 'county', '密云县', '密云县'),
  extra('110229', 'county', '延庆县', '延庆县'),
  extra('120107', 'county', '塘沽区', '塘沽'),
  extra('120108', 'county', '汉沽区', '汉沽'),
  extra('120109', 'county', '大港区', '大港'),
  extra('310103', 'county', '卢湾区', '卢湾'),
  extra('310108', 'county', '闸北区', '闸北'),
  extra('310119', 'county', '南汇区', '南汇'),
  extra('310230', 'county', '崇明县', '崇明'),
  extra('320121', 'county', '江宁县', '江宁县'),
  extra('330102', 'county', '下城区', '下城区'),
  extra('330104', 'county', '江干区', '江干'),
  extra('330204', 'county', '江东区', '江东区'),
  extra('330621', 'county', '绍兴县', '绍兴县'),
  extra('320103', 'county', '白下区', '白下'),
  extra('320107', 'county', '下关区', '下关'),
  extra('320503', 'county', '沧浪区', '沧浪'),
  extra('320504', 'county', '金阊区', '金阊'),
  extra('341400', 'city', '地级巢湖市'),
  extra('360421', 'county', '九江县', '九江县'),
  extra('361121', 'county', '上饶县', '上饶县'),
  extra('371200', 'city', '莱芜市'),
  extra('370284', 'county', '胶南市', '胶南'),
  extra('370205', 'county', '四方区', '四方区'),
  extra('130323', 'county', '抚宁县', '抚宁县'),
  extra('410224', 'county', '开封县', '开封县'),
  extra('411023', 'county', '许昌县', '许昌县'),
  extra('420600', 'city', '襄樊市', '襄樊'),
  extra('420621', 'county', '襄阳县', '襄阳县'),
  extra('440102', 'county', '东山区', '东山区'),
  extra('441421', 'county', '梅县', '梅县'),
  extra('440116', 'county', '萝岗区', '萝岗'),
  extra('500111', 'county', '双桥区', '双桥区'),
  extra('500110', 'county', '万盛区', '万盛'),
  extra('510122', 'county', '双流县', '双流县'),
  extra('510124', 'county', '郫县', '郫县'),
  extra('511521', 'county', '宜宾县', '宜宾县'),
  extra('513229', 'county', '马尔康县', '马尔康县'),
  extra('522200', 'city', '铜仁地区', '铜仁地区'),
  extra('522400', 'city', '毕节地区', '毕节地区'),
  extra('530800', 'city', '思茅市', '思茅市'),
  extra('542100', 'city', '昌都地区', '昌都地区'),
  extra('542200', 'city', '山南地区', '山南地区'),
  extra('542300', 'city', '日喀则地区', '日喀则地区'),
  extra('542400', 'city', '那曲地区', '那曲地区'),
  extra('542600', 'city', '林芝地区', '林芝地区'),
  extra('610121', 'county', '长安县', '长安县'),
  extra('610125', 'county', '户县', '户县'),
  extra('632100', 'city', '海东地区', '海东地区'),
  extra('652100', 'city', '吐鲁番地区', '吐鲁番地区'),
  extra('652200', 'city', '哈密地区', '哈密地区'),
]
