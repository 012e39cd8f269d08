/** A component of a calendar as RFC 5545 has it: a name, properties in order, components inside. */
export interface IcsComponent {
  readonly name: string
  readonly properties: { name: string; parameters: string; value: string }[]
  readonly components: IcsComponent[]
}

const values: Readonly<Record<string, RegExp>> = {
  UID: /^[^\p{Cc}]+$/u,
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}$/,
  DUE: /^\d{8}$/,
  RRULE: /^FREQ=YEARLY(;BYMONTH=2;BYMONTHDAY=-1)?$/,
  STATUS: /^NEEDS-ACTION$/,
  TRANSP: /^TRANSPARENT$/,
  VERSION: /^2\.0$/,
  CALSCALE: /^GREGORIAN$/,
}

/** Reads a calendar strictly; what RFC 5545 does not allow makes it throw. */
export function readIcs(text: string): IcsComponent {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  const folded = text.slice(0, -2).split('\r\n')
  const encoder = new TextEncoder()
  for (const line of folded) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end: ${line}`)
    if (encoder.encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`)
    if (/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/.test(line)) throw new Error(`a character cut in two: ${line}`)
    if (/[\p{Cc}]/u.test(line)) throw new Error(`a control character: ${line}`)
  }
  const lines = folded.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  const root: IcsComponent = { name: '', properties: [], components: [] }
  const open = [root]
  for (const line of lines) {
    const m = /^(?<name>[A-Z-]+)(?<parameters>(?:;[A-Z-]+=[^";:,]+)*):(?<value>.*)$/s.exec(line)
    if (!m?.groups) throw new Error(`no property: ${line}`)
    const { name = '', parameters = '', value = '' } = m.groups
    const inside = open.at(-1) as IcsComponent
    if (name === 'BEGIN') {
      const component = { name: value, properties: [], components: [] }
      inside.components.push(component)
      open.push(component)
    } else if (name === 'END') {
      if (inside.name !== value) throw new Error(`${value} ends in ${inside.name}`)
      open.pop()
    } else inside.properties.push({ name, parameters, value })
  }
  const [calendar] = root.components
  if (open.length !== 1 || root.components.length !== 1 || calendar?.name !== 'VCALENDAR') throw new Error('no calendar')
  check(calendar)
  return calendar
}

function check({ name, properties, components }: IcsComponent): void {
  const of = (wanted: string) => properties.filter((property) => property.name === wanted)
  const once = name === 'VCALENDAR' ? ['PRODID', 'VERSION'] : ['UID', 'DTSTAMP']
  for (const wanted of once) if (of(wanted).length !== 1) throw new Error(`${name} needs one ${wanted}`)
  for (const wanted of ['DTSTART', 'DUE', 'SUMMARY', 'DESCRIPTION', 'RRULE', 'STATUS']) {
    if (of(wanted).length > 1) throw new Error(`${name} has two of ${wanted}`)
  }
  if (name === 'VCALENDAR' && components.length === 0) throw new Error('an empty calendar')
  if (name === 'VEVENT' && (of('DTSTART').length !== 1 || of('DUE').length > 0)) throw new Error('an event without its day')
  for (const property of properties) {
    const form = values[property.name]
    if (form && !form.test(property.value)) throw new Error(`${property.name} is no ${property.value}`)
    if (/^(?:DTSTART|DUE)$/.test(property.name) && property.parameters !== ';VALUE=DATE') throw new Error('a day that is no DATE')
    if (/^(?:SUMMARY|DESCRIPTION)$/.test(property.name) && !/^(?:[^\\,;]|\\[\\,;nN])*$/.test(property.value))
      throw new Error(`not escaped: ${property.value}`)
  }
  const [due, start] = [of('DUE')[0]?.value, of('DTSTART')[0]?.value]
  if (due && start && due <= start) throw new Error('due before it begins')
  if (name === 'VTODO' && of('RRULE').length > 0 && !start) throw new Error('a rule without a start')
  for (const component of components) check(component)
}
