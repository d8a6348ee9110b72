/** Scales of charts. Pure. */

export interface Scale {
  from: number
  to: number
  ticks: number[]
}

const least = (values: readonly number[]): number => values.reduce((known, value) => Math.min(known, value), Infinity)
const most = (values: readonly number[]): number => values.reduce((known, value) => Math.max(known, value), -Infinity)

/** A scale with about `count` ticks at round numbers that holds all values. `zero`: 0 too. */
export function niceScale(values: readonly number[], count = 5, zero = false): Scale {
  let [from, to] = [least(values), most(values)]
  if (!Number.isFinite(from) || !Number.isFinite(to)) return { from: 0, to: 1, ticks: [0, 1] }
  if (zero) [from, to] = [Math.min(0, from), Math.max(0, to)]
  if (from === to) [from, to] = from === 0 ? [0, 1] : [from - Math.abs(from) / 2, to + Math.abs(to) / 2]
  const step = niceStep((to - from) / count)
  const first = Math.floor(from / step)
  const last = Math.min(Math.ceil(to / step), first + 4 * count)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
  return { from: ticks[0]!, to: ticks.at(-1)!, ticks }
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const digit = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10
  return digit * power
}

/** A scale of moments, from the first to the last one. */
export function timeScale(values: readonly number[], count = 5): Scale {
  const [from, to] = [least(values), most(values)]
  if (!Number.isFinite(from) || from === to) return niceScale(values, count)
  return { from, to, ticks: Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1)) }
}

/** Where a value is, between two ends. */
export const at = (scale: Scale, value: number, low: number, high: number): number =>
  low + ((value - scale.from) / (scale.to - scale.from)) * (high - low)

export function shortNumber(value: number): string {
  const notation = Math.abs(value) >= 10_000 ? "compact" : "standard"
  return new Intl.NumberFormat("en", { notation, maximumSignificantDigits: 4 }).format(value)
}

export function shortMoment(value: number, span: number): string {
  const style: Intl.DateTimeFormatOptions = span > 2 * 86_400_000 ? { month: "short", day: "numeric" } : { hour: "2-digit", minute: "2-digit" }
  return new Intl.DateTimeFormat(undefined, style).format(value)
}
