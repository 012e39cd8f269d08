import { behind, role } from '../around.ts'
import type { Rejection } from '../rule.ts'

const each =
  /^(?:以上的?)?[一-龥]{2,10}(?<![到向和及与赴对往至])各(?:至少)?(?:选出|选派|培育|打造|创建|推出|遴选|配备|建成|建立|建设|新建|建|选|设)[一-龥]{0,2}\d/

const homes = '(?:乡镇|[镇乡村县]|行政村|自然村|社区|街道)'
const helped = new RegExp(
  `^${homes}[、和及]?(?:[\\d.]+[余多]?个${homes}[、和及]?)?(?:约|近)?[\\d.]+[万千]?[余多]?万?(?:人|名|户)[^,;。]{0,16}(?:问题|困难|难题)`,
)

const totalOf = /^[一-龥]{2,12}?(?:产值|收入|增加值|销售额|交易额|产量)[由从](?:\d|20)/

/** 大 as a unit groups, it does not count a goal: 10大产业; 级, 强 likewise are read as names. */
export const group: Rejection = {
  id: 'group',
  examples: ['十大工程', '3大先导性产业'],
  test: (place) =>
    (place.quantity.unit === '' && /^大[^关于约]/.test(behind(place, 2))) ||
    // 全国4个试点城市之一; “十四五”“十五五”2个5年
    (role(place) === 'count' && (/^[^,;。、]{1,24}(?<!分)之一/.test(behind(place, 27)) || /^\d+年/.test(behind(place, 4)))) ||
    // 15个重点行业各选出100个场景: those of whom each has so many
    (role(place) === 'count' && each.test(behind(place, 20))) ||
    // 解决5个乡镇、23个村、2.3万人的饮水困难: where those live who are helped
    (place.quantity.unitSpelling === '个' && behind(place, 1) !== '的' && helped.test(behind(place, 48))) ||
    // 8个重点产业综合产值从2017年的…增加到…: whose total it is
    (role(place) === 'count' && totalOf.test(behind(place, 24))),
}
