/** All templates: whether they can be used, what is in them, how much they are used. */
import { DASHBOARD, url } from "../api/client"
import type { TemplateRow } from "../api/types"
import { Badge, Empty, Page, Trouble } from "../parts/basics"
import { type Column, Rows } from "../parts/rows"
import { useFetched } from "../state/fetched"
import { href } from "../state/place"
import { words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { count, dollars } from "../words"

const SECONDS = 5

/** All packages of a template, whoever installs them. */
function packagesOf({ packages }: TemplateRow): string[] {
  return Array.isArray(packages) ? packages : Object.values(packages ?? {}).flat()
}

export function Ready({ ready }: { ready: boolean | null }) {
  const w = words.value.templates
  return <Badge tone={ready ? "good" : "wait"}>{ready ? w.ready : w.notReady}</Badge>
}

function columns(): Column<TemplateRow>[] {
  const w = words.value
  return [
    { title: w.common.name, cell: (row) => <><a href={href(["templates", row.namespace, row.name], { namespace: namespaceOf() })}>{row.name}</a> <span class="quiet">{row.namespace}</span></> },
    { title: w.templates.ready, cell: (row) => <span title={row.message ?? ""}><Ready ready={row.ready} /> {!row.ready && <span class="quiet">{row.reason}</span>}</span> },
    { title: w.common.cpu, cell: (row) => row.cpu ?? "–", right: true },
    { title: w.common.memory, cell: (row) => row.memory ?? "–", right: true },
    { title: w.templates.languages, cell: (row) => row.languages.join(", ") || "–" },
    { title: w.templates.packages, cell: (row) => <span class="clip" title={packagesOf(row).join(", ")}>{packagesOf(row).join(", ") || "–"}</span> },
    { title: w.templates.pool, cell: (row) => (row.pool?.size ? `${row.pool.ready}/${row.pool.size}` : "–"), right: true },
    { title: w.templates.executions, cell: (row) => (row.executions === null ? "–" : count(row.executions)), right: true },
    { title: w.common.cost, cell: (row) => dollars(row.cost), right: true },
  ]
}

export function TemplatesPage() {
  const w = words.value
  const { value, problem } = useFetched<{ rows: TemplateRow[] }>(url(`${DASHBOARD}/templates`, { namespace: namespaceOf() }), SECONDS)
  const rows = value.value?.rows
  return (
    <Page title={w.templates.title}>
      {!rows && <Trouble problem={problem.value} />}
      {rows && (rows.length ? <div class="card"><Rows label={w.templates.title} columns={columns()} rows={rows} keyOf={(row) => `${row.namespace}/${row.name}`} /></div> : <Empty>{w.templates.empty}</Empty>)}
    </Page>
  )
}
