type Paint = (text: string) => string

/** How the parts of a readable output look; the renderers know no colours. */
export interface Theme {
  readonly title: Paint
  readonly heading: Paint
  readonly label: Paint
  readonly value: Paint
  readonly marker: Paint
  readonly dim: Paint
  readonly warning: Paint
  readonly error: Paint
}

const plain: Theme = same((text) => text)

/** Theme of a screen; chalk is brought only where there are colours. */
export async function openTheme(color: boolean): Promise<Theme> {
  if (!color) return plain
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.bold.cyan(text),
    label: (text) => chalk.underline(text),
    value: (text) => chalk.green(text),
    marker: (text) => chalk.yellow(text),
    dim: (text) => chalk.dim(text),
    warning: (text) => chalk.yellow(text),
    error: (text) => chalk.red(text),
  }
}

function same(paint: Paint): Theme {
  return { title: paint, heading: paint, label: paint, value: paint, marker: paint, dim: paint, warning: paint, error: paint }
}
