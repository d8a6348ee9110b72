/** What executions cost, day by day and by template. */
import { computed, useSignal } from "@preact/signals"
import { DASHBOARD, url } from "../api/client"
import type { CostRow } from "../api/types"
import { Empty, Page, Section, Select, Trouble } from "../parts/basics"
import { ChartView } from "../parts/charts/draw"
import { Rows } from "../parts/rows"
import { useFetched } from "../state/fetched"
import { chosenLanguage, words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { count, dollars, dollarsOf, duration } from "../words"

const SECONDS = 30
const PERIODS = [1, 7, 30, 90]
const DAY = 86_400_000

interface Total {
  template: string
  cost: number
  seconds: number
  runs: number
}

/** By template, the dearest first. */
export function totalsOf(rows: readonly CostRow[]): Total[] {
  const found = new Map<string, Total>()
  for (const { template, cost, seconds } of rows) {
    const name = template ?? "–"
    const total = found.get(name) ?? { template: name, cost: 0, seconds: 0, runs: 0 }
    found.set(name, { ...total, cost: total.cost + (dollarsOf(cost) ?? 0), seconds: total.seconds + (seconds ?? 0), runs: total.runs + 1 })
  }
  return [...found.values()].sort((a, b) => b.cost - a.cost)
}

const language = computed(() => new Intl.DateTimeFormat(chosenLanguage.value, { month: "short", day: "numeric" }))

/** A bar a day, days without cost too. */
function daily(rows: readonly CostRow[], days: number): { label: string; group: string; value: number }[] {
  const start = new Date()
  start.setHours(0, 0, 0, 0)
  return Array.from({ length: days }, (_, index) => {
    const from = start.getTime() - (days - 1 - index) * DAY
    const those = rows.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < from + DAY)
    return { label: language.value.format(from), group: "", value: those.reduce((sum, { cost }) => sum + (dollarsOf(cost) ?? 0), 0) }
  })
}

export function CostsPage() {
  const w = words.value
  const days = useSignal(7)
  const { value, problem } = useFetched<CostRow[] | { rows: CostRow[] }>(url(`${DASHBOARD}/costs`, { days: days.value, namespace: namespaceOf() }), SECONDS)
  const said = value.value
  const rows = Array.isArray(said) ? said : said?.rows
  const totals = rows ? totalsOf(rows) : []
  return (
    <Page title={w.costs.title} actions={
      <Select label={w.costs.period} value={String(days.value)} onChange={(chosen) => (days.value = Number(chosen))}>
        {PERIODS.map((each) => <option key={each} value={each}>{w.costs.days(each)}</option>)}
      </Select>}>
      {!rows && <Trouble problem={problem.value} />}
      {rows && (rows.length === 0 ? <Empty>{w.costs.empty}</Empty> : (
        <>
          <div class="tiles">
            <p class="tile"><span>{w.costs.total}</span><b>{dollars(totals.reduce((sum, { cost }) => sum + cost, 0))}</b></p>
            <p class="tile"><span>{w.costs.runs}</span><b>{count(rows.length)}</b></p>
            <p class="tile"><span>{w.costs.sandboxTime}</span><b>{duration(totals.reduce((sum, { seconds }) => sum + seconds, 0))}</b></p>
          </div>
          <Section title={w.costs.perDay}><ChartView chart={{ kind: "bar", title: "", xLabel: "", yLabel: "", bars: daily(rows, days.value) }} /></Section>
          <Section title={w.costs.byTemplate}>
            <Rows label={w.costs.byTemplate} rows={totals} keyOf={({ template }) => template} columns={[
              { title: w.common.template, cell: ({ template }) => template },
              { title: w.costs.runs, cell: ({ runs }) => count(runs), right: true },
              { title: w.costs.sandboxTime, cell: ({ seconds }) => duration(seconds), right: true },
              { title: w.common.cost, cell: ({ cost }) => dollars(cost), right: true },
            ]} />
          </Section>
          <p class="quiet small">{w.costs.estimate}</p>
        </>
      ))}
    </Page>
  )
}
