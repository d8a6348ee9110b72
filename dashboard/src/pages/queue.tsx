/** What runs and what waits, and the budgets that let it. */
import { computed } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { DASHBOARD } from "../api/client"
import type { Queue } from "../api/types"
import { Empty, Facts, Page, Section, Trouble } from "../parts/basics"
import { Rows } from "../parts/rows"
import { followExecutions, loaded, refusal, rows } from "../state/executions"
import { useFetched } from "../state/fetched"
import { words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { count } from "../words"

const SECONDS = 3

/** A value of the operators' own words: numbers and texts as they are, the rest as JSON. */
function written(value: unknown): string {
  if (typeof value === "number") return count(value)
  return typeof value === "string" ? value : value === null || value === undefined ? "–" : JSON.stringify(value)
}

const factsOf = (said: unknown): [string, string][] =>
  typeof said === "object" && said !== null ? Object.entries(said).map(([name, value]): [string, string] => [name, written(value)]) : [["", written(said)]]

interface Busy {
  namespace: string
  running: number
  queued: number
}

/** Namespaces in which something runs or waits, the busiest first. */
const busy = computed<Busy[]>(() => {
  const found = new Map<string, Busy>()
  for (const { namespace, phase } of rows.value) {
    if (phase !== "Running" && phase !== "Queued" && phase !== "Pending") continue
    const known = found.get(namespace) ?? { namespace, running: 0, queued: 0 }
    found.set(namespace, { ...known, running: known.running + Number(phase === "Running"), queued: known.queued + Number(phase !== "Running") })
  }
  return [...found.values()].sort((a, b) => b.running + b.queued - a.running - a.queued)
})

export function QueuePage() {
  const w = words.value.queue
  const namespace = namespaceOf()
  useEffect(() => followExecutions(namespace), [namespace])
  const { value, problem } = useFetched<Queue>(`${DASHBOARD}/queue`, SECONDS)
  const found = value.value
  return (
    <Page title={w.title}>
      <Trouble problem={refusal.value ?? (found ? null : problem.value)} />
      {loaded.value && (
          <Section title={w.namespaces}>
            {busy.value.length === 0 ? <Empty>{w.none}</Empty> : (
              <Rows label={w.namespaces} rows={busy.value} keyOf={({ namespace }) => namespace} columns={[
                { title: words.value.common.namespace, cell: ({ namespace }) => namespace },
                { title: w.running, cell: ({ running }) => count(running), right: true },
                { title: w.queued, cell: ({ queued }) => count(queued), right: true },
              ]} />
            )}
          </Section>
      )}
      {found && (
        <>
          <Section title={w.budgets}>{Object.keys(found.budgets).length ? <Facts facts={factsOf(found.budgets)} /> : <Empty>{w.nothingTold}</Empty>}</Section>
          <Section title={w.operators}>{found.operators.map((operator, index) => <Facts key={index} facts={factsOf(operator)} />)}</Section>
        </>
      )}
    </Page>
  )
}
