/** What executions cost, day by day and by template. */
import { computed, useSignal } from "@preact/signals"
import { DASHBOARD, url } from "../api/client"
import type { CostRow } from "../api/types"
import { Empty, Page, Section, Select, Trouble } from "../parts/basics"
import { ChartView } from "../parts/charts/draw"
import { Rows } from "../parts/rows"
import { now } from "../state/clock"
import { useFetched } from "../state/fetched"
import { chosenLanguage, words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { count, dollars, dollarsOf, duration } from "../words"

const PERIODS = [1, 7, 30, 90]
const SECONDS = 10
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

function firstDay(days: number): number {
  const start = new Date(now.value)
  start.setHours(0, 0, 0, 0)
  return start.getTime() - (days - 1) * DAY
}

const language = computed(() => new Intl.DateTimeFormat(chosenLanguage.value, { month: "short", day: "numeric" }))

/** A bar a day, days without cost too. */
function daily(rows: readonly CostRow[], days: number): { label: string; group: string; value: number }[] {
  const sums = Array.from({ length: days }, () => 0)
  const from = firstDay(days)
  for (const { at, cost } of rows) {
    const day = Math.max(0, Math.floor((Date.parse(at) - from) / DAY))
    if (day < days) sums[day] = (sums[day] ?? 0) + (dollarsOf(cost) ?? 0)
  }
  return sums.map((value, index) => ({ label: language.value.format(from + index * DAY + DAY / 2), group: "", value }))
}

export function CostsPage() {
  const w = words.value
  const days = useSignal(7)
  const { value, problem } = useFetched<CostRow[]>(url(`${DASHBOARD}/costs`, { days: days.value, namespace: namespaceOf() }), SECONDS)
  const rows = value.value
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
            <p class="tile"><span>{w.costs.runTime}</span><b>{duration(totals.reduce((sum, { seconds }) => sum + seconds, 0))}</b></p>
          </div>
          <div class="columns even">
          <Section title={w.costs.perDay}><ChartView chart={{ kind: "bar", title: "", xLabel: "", yLabel: "", bars: daily(rows, days.value) }} /></Section>
          <Section title={w.costs.byTemplate}>
            <Rows label={w.costs.byTemplate} rows={totals} keyOf={({ template }) => template} columns={[
              { title: w.common.template, cell: ({ template }) => template },
              { title: w.costs.runs, cell: ({ runs }) => count(runs), right: true },
              { title: w.costs.runTime, cell: ({ seconds }) => duration(seconds), right: true },
              { title: w.common.cost, cell: ({ cost }) => dollars(cost), right: true },
            ]} />
          </Section>
          </div>
          <p class="quiet small">{w.costs.estimate}</p>
        </>
      ))}
    </Page>
  )
}
