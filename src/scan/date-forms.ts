import type { DateForm } from './date-form.ts'
import { calendar } from './date-forms/calendar.ts'
import { century } from './date-forms/century.ts'
import { comingYears } from './date-forms/coming-years.ts'
import { everyPeriod } from './date-forms/every-period.ts'
import { fiveYearPlan } from './date-forms/five-year-plan.ts'
import { fromNow } from './date-forms/from-now.ts'
import { iso } from './date-forms/iso.ts'
import { occasion } from './date-forms/occasion.ts'
import { planTerm } from './date-forms/plan-term.ts'
import { sinceIssue } from './date-forms/since-issue.ts'
import { thisYear } from './date-forms/this-year.ts'
import { within } from './date-forms/within.ts'

/** The date forms in the order in which they are tried at a place; the first that reads wins. */
export const dateForms: readonly DateForm[] = [
  iso, // before calendar, which would take the year alone of 2021-06-30
  fromNow, // before sinceIssue, which takes 即日起 alone
  sinceIssue, // takes in the length of time behind 印发之日起, so it stands before within
  fiveYearPlan, // before calendar, for 第十四个五年 and 十四五 start with numerals
  planTerm, // 规划期末: no numerals in it
  century, // before calendar: 本世纪中叶 and 本年 start alike
  comingYears, // before calendar, which would take 今 of 今明两年 for nothing and 五年 for a span
  within, // before calendar: 10日内 and 3个月内 are no days and months
  thisYear, // 年内 before calendar's 年底
  everyPeriod, // 每月28日前 is no day of one month
  occasion, // before calendar, which would look for a month in 五一 and 十一
  calendar, // everything that names a year, a month or a part of a year
]
