/** Charts as data: E2B's, and the plainer ones of plotly, read from JSON that nobody vouches for. Pure. */

interface Series {
  label: string
  points: [number, number][]
}

interface Axes {
  title: string
  xLabel: string
  yLabel: string
}

interface Box {
  label: string
  min: number
  low: number
  median: number
  high: number
  max: number
  outliers: number[]
}

export type Chart =
  | (Axes & { kind: "line" | "scatter"; series: Series[]; dates: boolean })
  | (Axes & { kind: "bar"; bars: { label: string; group: string; value: number }[] })
  | { kind: "pie"; title: string; slices: { label: string; share: number }[] }
  | (Axes & { kind: "box"; boxes: Box[] })

type Json = Record<string, unknown>
const MOST = 20_000 // points of a series, bars, slices

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST) : [])
const jsonsOf = (value: unknown): Json[] => listOf(value).filter(isJson)
const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "")
const finite = (value: unknown): number => (typeof value === "number" ? value : typeof value === "string" && value.trim() ? Number(value) : NaN)
const axesOf = (said: Json): Axes => ({ title: text(said["title"]), xLabel: text(said["x_label"]), yLabel: text(said["y_label"]) })
const isDate = (value: unknown): boolean => typeof value === "string" && Number.isNaN(finite(value)) && !Number.isNaN(Date.parse(value))

/** A coordinate: a number, else a date in milliseconds, else NaN. */
function coordinate(value: unknown): number {
  const number = finite(value)
  return Number.isNaN(number) && typeof value === "string" ? Date.parse(value) : number
}

function pointsOf(found: readonly (readonly [unknown, unknown])[]): [number, number][] {
  return found.map(([x, y]): [number, number] => [coordinate(x), coordinate(y)]).filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
}

const pairs = (value: unknown): [unknown, unknown][] => listOf(value).filter(Array.isArray).map((pair): [unknown, unknown] => [pair[0], pair[1]])

function lines(kind: "line" | "scatter", said: Json): Chart {
  const elements = jsonsOf(said["elements"])
  const series = elements.map((each) => ({ label: text(each["label"]), points: pointsOf(pairs(each["points"])) }))
  return { kind, ...axesOf(said), series, dates: elements.some((each) => pairs(each["points"]).some(([x]) => isDate(x))) }
}

function boxOf(each: Json): Box {
  return {
    label: text(each["label"]), min: finite(each["min"]), low: finite(each["first_quartile"]), median: finite(each["median"]),
    high: finite(each["third_quartile"]), max: finite(each["max"]), outliers: listOf(each["outliers"]).map(finite).filter(Number.isFinite),
  }
}

const READERS: Record<string, (said: Json) => Chart> = {
  line: (said) => lines("line", said),
  scatter: (said) => lines("scatter", said),
  bar: (said) => ({
    kind: "bar", ...axesOf(said),
    bars: jsonsOf(said["elements"]).map((each) => ({ label: text(each["label"]), group: text(each["group"]), value: finite(each["value"]) }))
      .filter(({ value }) => Number.isFinite(value)),
  }),
  pie: (said) => ({
    kind: "pie", title: text(said["title"]),
    slices: jsonsOf(said["elements"]).map((each) => ({ label: text(each["label"]), share: finite(each["angle"]) })).filter(({ share }) => share > 0),
  }),
  box_and_whisker: (said) => ({
    kind: "box", ...axesOf(said),
    boxes: jsonsOf(said["elements"]).map(boxOf).filter((box) => [box.min, box.low, box.median, box.high, box.max].every(Number.isFinite)),
  }),
}

/** The charts of a result of type e2b/chart; none if it is no chart that we draw. */
export function chartsOf(said: unknown): Chart[] {
  if (!isJson(said)) return []
  const { type } = said
  if (type === "superchart") return jsonsOf(said["elements"]).filter((each) => each["type"] !== "superchart").flatMap(chartsOf)
  if (typeof type !== "string" || !Object.hasOwn(READERS, type)) return []
  return [READERS[type]!(said)].filter(hasContent)
}

function hasContent(chart: Chart): boolean {
  if (chart.kind === "bar") return chart.bars.length > 0
  if (chart.kind === "pie") return chart.slices.length > 0
  if (chart.kind === "box") return chart.boxes.length > 0
  return chart.series.some((each) => each.points.length > 0)
}

const titled = (value: unknown): string => (isJson(value) ? text(value["text"]) : text(value))

/** The charts of a figure of plotly, where it consists of lines and points, or of bars, or of pies. */
export function plotlyCharts(said: unknown): Chart[] {
  if (!isJson(said)) return []
  const layout = isJson(said["layout"]) ? said["layout"] : {}
  const axis = (name: string): string => (isJson(layout[name]) ? titled(layout[name]["title"]) : "")
  const around: Axes = { title: titled(layout["title"]), xLabel: axis("xaxis"), yLabel: axis("yaxis") }
  const traces = jsonsOf(said["data"])
  const all = (...types: string[]) => traces.length > 0 && traces.every((trace) => types.includes(text(trace["type"]) || "scatter"))
  const found = all("scatter", "scattergl") ? [plotlyLines(traces, around)]
    : all("bar") ? [plotlyBars(traces, around)]
    : all("pie") ? traces.map((trace) => plotlyPie(trace, around.title)) : []
  return found.filter(hasContent)
}

function plotlyLines(traces: Json[], around: Axes): Chart {
  const lined = traces.some((trace) => !trace["mode"] || text(trace["mode"]).includes("lines"))
  const series = traces.map((trace) => ({ label: text(trace["name"]), points: pointsOf(zipped(trace["x"], trace["y"])) }))
  return { kind: lined ? "line" : "scatter", ...around, series, dates: traces.some((trace) => listOf(trace["x"]).some(isDate)) }
}

function plotlyBars(traces: Json[], around: Axes): Chart {
  const bars = traces.flatMap((trace) => {
    const lies = trace["orientation"] === "h"
    const found = lies ? zipped(trace["y"], trace["x"]) : zipped(trace["x"], trace["y"])
    return found.map(([label, value]) => ({ label: text(label), group: text(trace["name"]), value: finite(value) }))
  })
  return { kind: "bar", ...around, bars: bars.filter(({ value }) => Number.isFinite(value)) }
}

function plotlyPie(trace: Json, title: string): Chart {
  const slices = zipped(trace["labels"], trace["values"]).map(([label, share]) => ({ label: text(label), share: finite(share) }))
  return { kind: "pie", title, slices: slices.filter(({ share }) => share > 0) }
}

/** Two lists side by side; without the first one, places are counted. */
function zipped(first: unknown, second: unknown): [unknown, unknown][] {
  const firsts = numbersOf(first)
  return numbersOf(second).map((value, index): [unknown, unknown] => [firsts.length ? firsts[index] : index, value])
}

const ARRAYS: Record<string, (buffer: ArrayBuffer) => Iterable<number>> = {
  f8: (buffer) => new Float64Array(buffer), f4: (buffer) => new Float32Array(buffer), i4: (buffer) => new Int32Array(buffer), i2: (buffer) => new Int16Array(buffer),
  i1: (buffer) => new Int8Array(buffer), u1: (buffer) => new Uint8Array(buffer), u2: (buffer) => new Uint16Array(buffer), u4: (buffer) => new Uint32Array(buffer),
}

/** A list, or what plotly writes for arrays of numpy: their bytes in base64. */
function numbersOf(value: unknown): unknown[] {
  if (!isJson(value) || typeof value["bdata"] !== "string") return listOf(value)
  const kind = text(value["dtype"])
  if (!Object.hasOwn(ARRAYS, kind)) return []
  try {
    return [...ARRAYS[kind]!(Uint8Array.from(atob(value["bdata"]), (letter) => letter.charCodeAt(0)).buffer)].slice(0, MOST)
  } catch {
    return [] // no base64, or no whole numbers of bytes
  }
}
