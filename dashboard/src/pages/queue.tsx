/** What runs and what waits, and the budgets that let it. */
import { DASHBOARD, url } from "../api/client"
import type { Budgets, OperatorRow, Queue } from "../api/types"
import { Ago, Badge, Empty, Page, Section, Trouble } from "../parts/basics"
import { type Column, Rows } from "../parts/rows"
import { useFetched } from "../state/fetched"
import { words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { count } from "../words"

const SECONDS = 3

const figure = (number: number | null): string => (number === null ? "–" : count(number))

/** How many places are taken, of how many. */
const places = ({ taken, places }: Budgets): string => `${figure(taken)} / ${figure(places)}`

function tiles(budgets: NonNullable<Queue["budgets"]>): [string, string][] {
  const w = words.value.queue
  return [
    [w.places, places(budgets)], [w.waiting, figure(budgets.waiting)], [w.creations, figure(budgets.creationsPerSecond)],
    [w.ofANamespace, budgets.placesOfANamespace === 0 ? w.noLimit : figure(budgets.placesOfANamespace)], [w.operators, count(budgets.operators)],
  ]
}

function columns(): Column<OperatorRow>[] {
  const w = words.value.queue
  const state = ({ living, active }: OperatorRow) =>
    living ? <Badge tone={active ? "good" : "calm"}>{active ? w.active : w.standby}</Badge> : <Badge tone="bad">{w.gone}</Badge>
  return [
    { title: words.value.common.name, cell: ({ name }) => <span class="mono">{name}</span> },
    { title: w.state, cell: state },
    { title: w.scope, cell: ({ scope }) => scope },
    { title: w.places, cell: places, right: true },
    { title: w.waiting, cell: ({ waiting }) => figure(waiting), right: true },
    { title: w.creations, cell: ({ creationsPerSecond }) => figure(creationsPerSecond), right: true },
    { title: w.renewed, cell: ({ renewed }) => <Ago at={renewed} />, right: true },
  ]
}

export function QueuePage() {
  const w = words.value.queue
  const { value, problem } = useFetched<Queue>(url(`${DASHBOARD}/queue`, { namespace: namespaceOf() }), SECONDS)
  const found = value.value
  if (!found) return <Page title={w.title}><Trouble problem={problem.value} /></Page>
  const { budgets, namespaces, operators } = found
  return (
    <Page title={w.title}>
      {budgets !== null && budgets.operators > 0 && <div class="tiles">{tiles(budgets).map(([title, said]) => <p key={title} class="tile"><span>{title}</span><b>{said}</b></p>)}</div>}
      <Section title={w.namespaces}>
        {namespaces.length === 0 ? <Empty>{w.none}</Empty> : (
          <Rows label={w.namespaces} rows={namespaces} keyOf={({ namespace }) => namespace} columns={[
            { title: words.value.common.namespace, cell: ({ namespace }) => namespace },
            { title: w.running, cell: ({ running }) => count(running), right: true },
            { title: w.queued, cell: ({ queued }) => count(queued), right: true },
          ]} />
        )}
      </Section>
      {operators === null
        ? <p class="quiet">{w.notForYou}</p>
        : <Section title={w.operators}>{operators.length ? <Rows label={w.operators} rows={operators} keyOf={({ name }) => name} columns={columns()} /> : <Empty>{w.noOperators}</Empty>}</Section>}
    </Page>
  )
}
