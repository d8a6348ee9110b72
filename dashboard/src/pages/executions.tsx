/** All executions, live: filtered by phase, template and text; as many rows as there are. */
import { computed, useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import type { Row } from "../api/types"
import { Ago, Empty, Page, Phase, Select, Trouble } from "../parts/basics"
import { VirtualTable } from "../parts/virtual"
import { now } from "../state/clock"
import { followExecutions, loaded, refusal, rows } from "../state/executions"
import { link } from "../state/link"
import { href, place, refine } from "../state/place"
import { words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { count, dollars, duration, phaseWord } from "../words"

const PHASES = ["Running", "Queued", "Pending", "Suspended", "Succeeded", "Failed", "Cancelled"] as const
const ROW = 36
const NARROW_ROW = 60
const narrow = matchMedia("(max-width: 760px)")

const filters = computed(() => {
  const { query } = place.value
  return { phase: query.get("phase") ?? "", template: query.get("template") ?? "", text: query.get("q") ?? "" }
})

const matchesText = (row: Row, text: string): boolean =>
  [row.name, row.namespace, row.template, row.caller, row.reason, row.language].some((field) => field?.toLowerCase().includes(text))

/** What fits all filters but the one for phases, whose buttons say how many there are. */
const almost = computed(() => {
  const { template, text } = filters.value
  const lower = text.toLowerCase()
  return rows.value.filter((row) => (!template || row.template === template) && (!lower || matchesText(row, lower)))
})
const shown = computed(() => {
  const { phase } = filters.value
  return phase ? almost.value.filter((row) => row.phase === phase) : almost.value
})
const counts = computed(() => {
  const found: Record<string, number> = {}
  for (const { phase } of almost.value) found[phase ?? "New"] = (found[phase ?? "New"] ?? 0) + 1
  return found
})
const templates = computed(() => [...new Set(rows.value.map((row) => row.template).filter((name): name is string => !!name))].sort())

export function ExecutionsPage() {
  const w = words.value
  const namespace = namespaceOf()
  const height = useSignal(narrow.matches ? NARROW_ROW : ROW)
  useEffect(() => followExecutions(namespace), [namespace])
  useEffect(() => {
    const change = () => (height.value = narrow.matches ? NARROW_ROW : ROW)
    narrow.addEventListener("change", change)
    return () => narrow.removeEventListener("change", change)
  }, [])
  if (refusal.value) return <Page title={w.executions.title}><Trouble problem={refusal.value} /></Page>
  return (
    <div class="page tall">
      <div class="page-head"><h1>{w.executions.title}</h1><Live /></div>
      <Filters />
      {loaded.value && shown.value.length === 0
        ? <Empty>{rows.value.length ? w.executions.noMatch : w.executions.empty}</Empty>
        : <VirtualTable rows={shown.value} height={height.value} keyOf={(row) => row.uid} label={w.executions.title} head={<Head />} draw={(row) => <Cells row={row} />} />}
    </div>
  )
}

export function Live() {
  const w = words.value.link
  const state = link.value?.state
  return state ? <span class={`live ${state}`} data-link={state}>{w[state]}</span> : null
}

function Filters() {
  const w = words.value
  const { phase, template, text } = filters.value
  const some = phase || template || text
  return (
    <div class="filters" role="group" aria-label={w.executions.filters}>
      <label class="field grow"><span class="unseen">{w.executions.search}</span>
        <input type="search" placeholder={w.executions.search} title={w.executions.searchHint} value={text} spellcheck={false}
          onInput={(event) => refine({ q: event.currentTarget.value })}
          onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()} />
      </label>
      <Select label={w.common.template} value={template} onChange={(value) => refine({ template: value })}>
        <option value="">{w.common.template}: {w.common.any}</option>
        {templates.value.map((name) => <option key={name} value={name}>{name}</option>)}
      </Select>
      <div class="chips" role="group" aria-label={w.common.phase}>
        {PHASES.filter((each) => counts.value[each] || each === phase).map((each) => (
          <button key={each} type="button" class="chip" aria-pressed={phase === each} onClick={() => refine({ phase: phase === each ? "" : each })}>
            {phaseWord(each)} <span class="number">{count(counts.value[each] ?? 0)}</span>
          </button>
        ))}
      </div>
      <span class="quiet tally" role="status">{loaded.value ? w.executions.shown(shown.value.length, rows.value.length) : w.common.loading}</span>
      {some && <button type="button" class="plain" onClick={() => refine({ phase: "", template: "", q: "" })}>{w.executions.clear}</button>}
    </div>
  )
}

function Head() {
  const w = words.value.common
  const titles: [string, string][] = [
    ["phase", w.phase], ["name", w.name], ["namespace", w.namespace], ["template", w.template], ["language", w.language], ["age", w.age],
    ["time", w.duration], ["exit", w.exit], ["caller", w.caller], ["cost", w.cost],
  ]
  return <>{titles.map(([kind, title]) => <span role="columnheader" key={kind} class={`cell ${kind}`}>{title}</span>)}</>
}

/** Seconds from its start to its end, or until now: what the status calls its duration. */
function runs(row: Row): number | null {
  if (!row.started || !(row.finished || row.phase === "Running")) return null
  return Math.max(0, ((row.finished ? Date.parse(row.finished) : now.value) - Date.parse(row.started)) / 1000)
}

function Cells({ row }: { row: Row }) {
  return (
    <>
      <span role="cell" class="cell phase"><Phase phase={row.phase} /></span>
      <span role="cell" class="cell name"><a href={href(["executions", row.namespace, row.name], { namespace: namespaceOf() })}>{row.name}</a>
        {row.reason && !["Completed", row.phase].includes(row.reason) && <span class="quiet reason">{row.reason}</span>}</span>
      <span role="cell" class="cell namespace">{row.namespace}</span>
      <span role="cell" class="cell template">{row.template ?? "–"}</span>
      <span role="cell" class="cell language">{row.language ?? "–"}</span>
      <span role="cell" class="cell age"><Ago at={row.created} /></span>
      <span role="cell" class="cell time">{duration(runs(row))}</span>
      <span role="cell" class="cell exit">{row.exitCode ?? "–"}</span>
      <span role="cell" class="cell caller" title={row.caller ?? ""}>{row.caller?.split(":").at(-1) ?? "–"}</span>
      <span role="cell" class="cell cost">{dollars(row.cost)}</span>
    </>
  )
}
