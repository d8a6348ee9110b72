/** The sandboxes that exist at the provider: whose they are, how old, and what they cost. */
import { DASHBOARD, url } from "../api/client"
import type { SandboxRow } from "../api/types"
import { Badge, Empty, Page, Trouble } from "../parts/basics"
import { type Column, Rows } from "../parts/rows"
import { useFetched } from "../state/fetched"
import { href } from "../state/place"
import { words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { dollars, duration } from "../words"

const SECONDS = 5

function Whose({ row }: { row: SandboxRow }) {
  const w = words.value.sandboxes
  if (row.orphan) return <span title={w.orphanHint}><Badge tone="bad">{w.orphan}</Badge></span>
  if (row.execution && row.namespace) return <a href={href(["executions", row.namespace, row.execution], { namespace: namespaceOf() })}>{row.execution}</a>
  return row.pool ? <Badge tone="held">{w.pool}</Badge> : <span class="quiet">–</span>
}

function columns(): Column<SandboxRow>[] {
  const w = words.value
  return [
    { title: w.sandboxes.id, cell: (row) => <span class="mono">{row.id}</span> },
    { title: w.sandboxes.execution, cell: (row) => <Whose row={row} /> },
    { title: w.common.namespace, cell: (row) => row.namespace ?? "–" },
    { title: w.common.template, cell: (row) => row.template ?? "–" },
    { title: w.common.owner, cell: (row) => <span class="clip mono">{row.owner ?? "–"}</span> },
    { title: w.common.age, cell: (row) => duration(row.ageSeconds), right: true },
    { title: w.common.cost, cell: (row) => dollars(row.cost), right: true },
  ]
}

export function SandboxesPage() {
  const w = words.value.sandboxes
  const { value, problem } = useFetched<{ rows: SandboxRow[] }>(url(`${DASHBOARD}/sandboxes`, { namespace: namespaceOf() }), SECONDS)
  const rows = value.value?.rows
  return (
    <Page title={w.title}>
      {!rows && <Trouble problem={problem.value} />}
      {rows && (rows.length
        ? <div class="card"><p class="quiet">{w.count(rows.length)}</p><Rows label={w.title} columns={columns()} rows={rows} keyOf={(row) => row.id} /></div>
        : <Empty>{w.empty}</Empty>)}
    </Page>
  )
}
