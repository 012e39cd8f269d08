/** Whom something is done for: 为, 帮助. */
export const beneficiary = /(?:为|给|向|对|帮助|帮扶|助力)(?:全[省市县区])?$/

/** 13个园区新建标准厂房15.3万平方米, 为1522户企业退税23亿元: what was done by or for those counted is the next value's. */
export function nextDeed(text: string, helped: boolean): number {
  return (helped ? those : doers).exec(text)?.[0].length ?? 0
}

const doers = /^[一-龥]{2,8}?(?=(?:新建|新增|改建|扩建|改造(?!进度)|实施|种植|栽植|投入)[一-龥]{2,})/
const those =
  /^[一-龥]{0,10}?(?:企业|主体|农民工|群众|家庭(?!高校|老年|老人|儿童|学生|新生|成员)|新生|女生|青少年|女性|妇女|残疾人|婴幼儿|患者|毕业生|青年|农民(?!工)|对象|学生|教师|孤儿|工人|职工|老人|老年人|儿童|居民|农户|商户|单位|人员|市民|人口|用户|村民|学员|子女)(?!子女|退休|职工|员工|人员|家庭|主)(?=[一-龥]{2,})/
