/** What runs and what waits, and the budgets that let it. */
import { DASHBOARD } from "../api/client"
import type { Queue } from "../api/types"
import { Empty, Facts, Page, Section, Trouble } from "../parts/basics"
import { Rows } from "../parts/rows"
import { useFetched } from "../state/fetched"
import { words } from "../state/preferences"
import { count } from "../words"

const SECONDS = 3

/** A value of the operators' own words: numbers and texts as they are, the rest as JSON. */
function written(value: unknown): string {
  if (typeof value === "number") return count(value)
  return typeof value === "string" ? value : value === null || value === undefined ? "–" : JSON.stringify(value)
}

const factsOf = (said: unknown): [string, string][] =>
  typeof said === "object" && said !== null ? Object.entries(said).map(([name, value]): [string, string] => [name, written(value)]) : [["", written(said)]]

export function QueuePage() {
  const w = words.value.queue
  const { value, problem } = useFetched<Queue>(`${DASHBOARD}/queue`, SECONDS)
  const found = value.value
  return (
    <Page title={w.title}>
      {!found && <Trouble problem={problem.value} />}
      {found && (
        <>
          <Section title={w.namespaces}>
            {found.namespaces.length === 0 ? <Empty>{w.none}</Empty> : (
              <Rows label={w.namespaces} rows={found.namespaces} keyOf={({ namespace }) => namespace} columns={[
                { title: words.value.common.namespace, cell: ({ namespace }) => namespace },
                { title: w.running, cell: ({ running }) => count(running), right: true },
                { title: w.queued, cell: ({ queued }) => count(queued), right: true },
              ]} />
            )}
          </Section>
          <Section title={w.budgets}>{Object.keys(found.budgets).length ? <Facts facts={factsOf(found.budgets)} /> : <Empty>{w.nothingTold}</Empty>}</Section>
          <Section title={w.operators}>{found.operators.map((operator, index) => <Facts key={index} facts={factsOf(operator)} />)}</Section>
        </>
      )}
    </Page>
  )
}
