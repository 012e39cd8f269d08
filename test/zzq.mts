import { explain } from '../src/index.ts'
for (const t of process.argv.slice(2)) console.log(t, explain(t).trace.numbers.map(n=>n.text+':'+n.fate+':'+n.reason).join(' '), explain(t).document.indicators.map(i=>i.name+'='+i.valueText+' '+i.kind).join(' | '))
