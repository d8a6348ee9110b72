/** What executions cost, day by day and by template. */
import { computed, useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import type { Row } from "../api/types"
import { Empty, Page, Section, Select, Trouble } from "../parts/basics"
import { ChartView } from "../parts/charts/draw"
import { Rows } from "../parts/rows"
import { now } from "../state/clock"
import { followExecutions, loaded, refusal, rows as executions } from "../state/executions"
import { chosenLanguage, words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { count, dollars, dollarsOf, duration } from "../words"

const PERIODS = [1, 7, 30, 90]
const DAY = 86_400_000

interface Total {
  template: string
  cost: number
  seconds: number
  runs: number
}

/** By template, the dearest first. */
export function totalsOf(rows: readonly Row[]): Total[] {
  const found = new Map<string, Total>()
  for (const { template, cost, seconds } of rows) {
    const name = template ?? "–"
    const total = found.get(name) ?? { template: name, cost: 0, seconds: 0, runs: 0 }
    found.set(name, { ...total, cost: total.cost + (dollarsOf(cost) ?? 0), seconds: total.seconds + (seconds ?? 0), runs: total.runs + 1 })
  }
  return [...found.values()].sort((a, b) => b.cost - a.cost)
}

/** What ended since the beginning of the first of so many days, today the last one. */
function endedSince(rows: readonly Row[], from: number): Row[] {
  return rows.filter(({ finished }) => finished !== null && Date.parse(finished) >= from)
}

function firstDay(days: number): number {
  const start = new Date(now.value)
  start.setHours(0, 0, 0, 0)
  return start.getTime() - (days - 1) * DAY
}

const language = computed(() => new Intl.DateTimeFormat(chosenLanguage.value, { month: "short", day: "numeric" }))

/** A bar a day, days without cost too. */
function daily(rows: readonly Row[], days: number): { label: string; group: string; value: number }[] {
  const sums = Array.from({ length: days }, () => 0)
  const from = firstDay(days)
  for (const { finished, cost } of rows) {
    const day = Math.min(days - 1, Math.floor((Date.parse(finished ?? "") - from) / DAY))
    sums[day] = (sums[day] ?? 0) + (dollarsOf(cost) ?? 0)
  }
  return sums.map((value, index) => ({ label: language.value.format(from + index * DAY + DAY / 2), group: "", value }))
}

export function CostsPage() {
  const w = words.value
  const days = useSignal(7)
  const namespace = namespaceOf()
  useEffect(() => followExecutions(namespace), [namespace])
  const rows = loaded.value ? endedSince(executions.value, firstDay(days.value)) : null
  const totals = rows ? totalsOf(rows) : []
  return (
    <Page title={w.costs.title} actions={
      <Select label={w.costs.period} value={String(days.value)} onChange={(chosen) => (days.value = Number(chosen))}>
        {PERIODS.map((each) => <option key={each} value={each}>{w.costs.days(each)}</option>)}
      </Select>}>
      <Trouble problem={refusal.value} />
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
