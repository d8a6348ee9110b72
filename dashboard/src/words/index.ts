/** How values are written. Nothing in here reads words of sandboxes as anything but text. */
import { computed } from "@preact/signals"
import { chosenLanguage, words } from "../state/preferences"

const UNITS: readonly [number, Intl.RelativeTimeFormatUnit][] = [[86_400, "day"], [3600, "hour"], [60, "minute"], [1, "second"]]

/** As the browser writes the language that is chosen: en-GB has other dates than en-US. */
const locale = (): string => navigator.languages.find((tag) => tag.startsWith(chosenLanguage.value)) ?? chosenLanguage.value

/** Made once for each language: making one of them takes longer than all that it writes on a page. */
const writers = computed(() => {
  const tag = locale()
  return {
    ago: new Intl.RelativeTimeFormat(tag, { style: "narrow", numeric: "auto" }),
    moment: new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "medium" }),
    count: new Intl.NumberFormat(tag),
  }
})

/** How long ago, as "3 min. ago". */
export function ago(at: string | null | undefined, now: number): string {
  const then = at ? Date.parse(at) : NaN
  if (Number.isNaN(then)) return "–"
  const seconds = Math.max(0, (now - then) / 1000)
  const [length, unit] = UNITS.find(([length]) => seconds >= length) ?? [1, "second" as const]
  return writers.value.ago.format(-Math.floor(seconds / length), unit)
}

/** Date and time of day, in the reader's zone. */
export function moment(at: string | null | undefined): string {
  const then = at ? Date.parse(at) : NaN
  if (Number.isNaN(then)) return "–"
  return writers.value.moment.format(then)
}

/** A duration in the style of Kubernetes: 850 ms, 4.2 s, 3m12s, 2h5m, 3d4h. */
export function duration(seconds: number | null | undefined): string {
  if (seconds == null || !Number.isFinite(seconds)) return "–"
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
  const whole = Math.round(seconds)
  if (whole < 3600) return `${Math.floor(whole / 60)}m${whole % 60 ? `${whole % 60}s` : ""}`
  if (whole < 86_400) return `${Math.floor(whole / 3600)}h${Math.floor((whole % 3600) / 60)}m`
  return `${Math.floor(whole / 86_400)}d${Math.floor((whole % 86_400) / 3600)}h`
}

/** The number in what may be a number or a text like "$0.0012"; null: none. */
export function dollarsOf(cost: number | string | null | undefined): number | null {
  const number = typeof cost === "string" ? Number(cost.replace("$", "")) : cost
  return number == null || !Number.isFinite(number) ? null : number
}

export function dollars(cost: number | string | null | undefined): string {
  const number = dollarsOf(cost)
  if (number === null) return "–"
  if (number === 0) return "$0"
  const digits = number >= 1 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(number)))
  return `$${number.toFixed(digits)}`
}

export function bytes(count: number | null | undefined): string {
  if (count == null) return "–"
  const units = ["B", "KiB", "MiB", "GiB", "TiB"]
  const power = count < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(count) / 10))
  const value = count / 1024 ** power
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`
}

export function count(number: number): string {
  return writers.value.count.format(number)
}

const isPhase = (phase: string): phase is keyof typeof words.value.phase => Object.hasOwn(words.value.phase, phase)

/** A phase in the reader's language; one that we do not know, as it is. */
export function phaseWord(phase: string | null | undefined): string {
  return phase ? (isPhase(phase) ? words.value.phase[phase] : phase) : words.value.phase.New
}
