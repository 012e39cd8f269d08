const steps = new Int8Array(0x10000)
for (const c of '（([{〔【《〈“‘「『') steps[c.charCodeAt(0)] = 1
for (const c of '）)]}〕】》〉”’」』') steps[c.charCodeAt(0)] = -1

/** What a character does to the depth of brackets and quotes: 1 where it opens one, −1 where it closes one, else 0. */
export function depthStep(code: number): number {
  return steps[code] as number
}
