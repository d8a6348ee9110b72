/** What code displayed, as it looks. All of it is hostile: pictures are images, HTML is in a frame, the rest is text. */
import { useSignal } from "@preact/signals"
import { E2B, part, url } from "../api/client"
import type { Result } from "../api/types"
import { words } from "../state/preferences"
import { plain } from "../state/output"
import { bytes } from "../words"
import { Pre } from "./basics"
import { ResultBoundary } from "./boundary"
import { ChartView } from "./charts/draw"
import { chartsOf, plotlyCharts } from "./charts/model"
import { Code } from "./code"
import { HtmlFrame } from "./frame"
import { frameOf, FrameTable } from "./frametable"
import { indented, parsed } from "./json"

export const PLOTLY = "application/vnd.plotly.v1+json"
const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp"]
const BASE64 = /^[A-Za-z0-9+/=\s]+$/

/** The best first: what of an object's representations is shown at once. */
const ORDER = ["e2b/data", "image/svg+xml", "image/png", "image/jpeg", "image/gif", "image/webp", "e2b/chart", PLOTLY, "text/html", "text/markdown", "text/latex",
  "application/json", "application/javascript", "text/plain"]
const rank = (type: string): number => (ORDER.indexOf(type) + ORDER.length) % ORDER.length

export interface Numbered extends Result {
  number: number
}

/** As the runner writes the representations of one object, one after the other; types that are not here come last. */
const WRITTEN = ["text/plain", "image/png", "image/jpeg", "image/svg+xml", "text/markdown", "text/latex", "text/html", "application/json", "e2b/chart", "e2b/data",
  "application/javascript", "application/pdf"]
const step = (type: string): number => (WRITTEN.includes(type) ? WRITTEN.indexOf(type) : WRITTEN.length)

/** Representations of one object stand together: what would come earlier than the one before it begins another object. */
export function groupsOf(results: readonly Result[]): Numbered[][] {
  const groups: Numbered[][] = []
  for (const [number, result] of results.entries()) {
    const last = groups.at(-1)
    const begins = !last || step(result.type) < step(last.at(-1)!.type) || last.some(({ type }) => type === result.type)
    if (begins) groups.push([{ ...result, number }])
    else last.push({ ...result, number })
  }
  return groups.map((group) => group.sort((a, b) => rank(a.type) - rank(b.type)))
}

function toBase64(text: string): string {
  const letters = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return btoa(letters.join(""))
}

export function Content({ result, label }: { result: Result; label: string }) {
  const w = words.value.execution
  const { type, text } = result
  if (text === undefined) return <p class="quiet">{w.omitted} {type}, {bytes(result.bytes)}</p>
  if (PICTURES.includes(type) && BASE64.test(text)) return <img class="picture" alt={label} src={`data:${type};base64,${text.replace(/\s/g, "")}`} />
  if (type === "image/svg+xml") return <img class="picture" alt={label} src={`data:image/svg+xml;base64,${toBase64(text)}`} />
  if (type === "text/html") return <HtmlFrame html={text} />
  const charts = type === "e2b/chart" ? chartsOf(parsed(text)) : type === PLOTLY ? plotlyCharts(parsed(text)) : []
  if (charts.length) return <>{charts.map((chart, index) => <ChartView key={index} chart={chart} />)}</>
  const frame = type === "e2b/data" ? frameOf(parsed(text)) : null
  if (frame) return <FrameTable frame={frame} />
  if (type.endsWith("json") || type.startsWith("e2b/")) return <Code code={indented(text)} language="json" label={label} />
  return <Pre text={plain(text)} label={label} />
}

const TITLES: Record<string, "table" | "picture" | "chart" | "text"> = {
  "e2b/data": "table", "e2b/chart": "chart", [PLOTLY]: "chart", "image/svg+xml": "picture", "image/png": "picture", "image/jpeg": "picture", "text/plain": "text",
}

interface Where {
  namespace: string
  name: string
}

/** One object, with its representations to choose from. */
export function ResultView({ group, number, where }: { group: Numbered[]; number: number; where: Where }) {
  const w = words.value.execution
  const chosen = useSignal(0)
  const result = group[chosen.value] ?? group[0]!
  const title = `${w.result} ${number}`
  const nameOf = (type: string): string => (TITLES[type] ? w[TITLES[type]] : type)
  return (
    <div class="result" data-type={result.type}>
      <div class="result-head">
        <span class="quiet">{title}</span>
        {group.length > 1
          ? <div class="chips" role="group" aria-label={title}>{group.map(({ type }, index) => <button key={type} type="button" class="chip" aria-pressed={index === chosen.value} onClick={() => (chosen.value = index)}>{nameOf(type)}</button>)}</div>
          : <span class="quiet">{nameOf(result.type)}</span>}
        {result.ref && <a href={wholeOutput(where, `results/${result.number}`)} download>{words.value.common.download}</a>}
      </div>
      <ResultBoundary key={result.type}><Content result={result} label={`${title}: ${nameOf(result.type)}`} /></ResultBoundary>
    </div>
  )
}

/** Where the whole of what a status has only a part of can be read. */
export function wholeOutput({ namespace, name }: Where, what: string): string {
  return url(`${E2B}/executions/${part(name)}/outputs/${what}`, { namespace })
}
