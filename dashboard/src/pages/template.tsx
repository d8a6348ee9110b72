/** One template: content, limits, pool, build log; and a change of it, seen as a diff before it is applied. */
import { useSignal } from "@preact/signals"
import { ask, DASHBOARD, part, Problem } from "../api/client"
import type { Condition, TemplateDetail } from "../api/types"
import { CopyButton, Empty, Facts, Page, Pre, Section, Trouble } from "../parts/basics"
import { Code } from "../parts/code"
import { Diff, isSame } from "../parts/diff"
import { say } from "../parts/notice"
import { useFetched } from "../state/fetched"
import { plain } from "../state/output"
import { href, place } from "../state/place"
import { words } from "../state/preferences"
import { may, namespaceOf } from "../state/session"
import { Ready } from "./templates"

const SECONDS = 3

interface Spec {
  description?: string
  base?: string
  languages?: string[]
  packages?: Record<string, string[]>
  limits?: { cpu?: string; memory?: string }
  activeDeadlineSeconds?: number
  network?: { egress?: string; allow?: string[] }
}

interface TemplateStatus {
  conditions?: Condition[]
  limits?: { cpu?: string; memory?: string }
  pool?: { ready?: number; target?: number; hits?: number; misses?: number; recommended?: number }
  active?: { templateID?: string; buildID?: string }
  lastBuildLog?: string
}

export function TemplatePage() {
  const w = words.value
  const [, namespace = "", name = ""] = place.value.parts
  const address = `${DASHBOARD}/templates/${part(namespace)}/${part(name)}`
  const { value, problem, again } = useFetched<TemplateDetail>(address, SECONDS)
  const editing = useSignal<TemplateDetail | null>(null)
  const found = value.value
  return (
    <>
      <p class="crumbs"><a href={href(["templates"], { namespace: namespaceOf() })}>{w.nav.templates}</a> / {namespace}</p>
      {!found && (problem.value ? <Page title={name}><Trouble problem={problem.value} /></Page> : <p class="starting" role="status">{w.common.loading}</p>)}
      {found && (
        <Page title={name} actions={!editing.value && may("patch", namespace, "sandboxtemplates") && <button type="button" onClick={() => (editing.value = found)}>{w.templates.edit}</button>}>
          {editing.value
            ? <Editor address={address} was={editing.value} leave={() => (editing.value = null)} applied={again} />
            : <Shown found={found} />}
        </Page>
      )}
    </>
  )
}

function Shown({ found }: { found: TemplateDetail }) {
  const w = words.value
  const spec = found.object.spec as Spec
  const status = (found.object.status ?? {}) as TemplateStatus
  const ready = status.conditions?.find(({ type }) => type === "Ready")
  const log = found.buildLog || status.lastBuildLog
  const pool = status.pool
  return (
    <>
      {ready && ready.status !== "True" && <p class="said"><strong>{ready.reason}</strong> {ready.message}</p>}
      <div class="columns">
        <div class="main-column">
          <Section title={w.execution.yaml} aside={<CopyButton text={found.yaml} />}><Code code={found.yaml} language="yaml" label={w.execution.yaml} /></Section>
          <Section title={w.templates.buildLog} aside={log && <span class="quiet">{w.templates.lastPart}</span>}>{log ? <Pre text={plain(log)} label={w.templates.buildLog} /> : <Empty>{w.templates.noBuildLog}</Empty>}</Section>
        </div>
        <div class="side-column">
          <Section title={w.templates.content}>
            <p>{spec.description}</p>
            <Facts facts={[
              [w.templates.ready, <Ready ready={ready ? ready.status === "True" : null} />],
              [w.templates.base, spec.base],
              [w.templates.languages, spec.languages?.join(", ")],
              ...Object.entries(spec.packages ?? {}).map(([manager, names]): [string, string] => [`${w.templates.packages} (${manager})`, names.join(", ")]),
              [w.common.cpu, status.limits?.cpu ?? spec.limits?.cpu],
              [w.common.memory, status.limits?.memory ?? spec.limits?.memory],
              [w.templates.deadline, spec.activeDeadlineSeconds && `${spec.activeDeadlineSeconds} s`],
              [w.templates.egress, [spec.network?.egress, ...(spec.network?.allow ?? [])].filter(Boolean).join(", ")],
              [w.templates.pool, pool?.target ? `${pool.ready ?? 0}/${pool.target}` : undefined],
              ["ID", status.active?.templateID && <span class="mono">{status.active.templateID}</span>],
            ]} />
          </Section>
        </div>
      </div>
    </>
  )
}

/** What is written is tried by the API server first (a dry run); what it would be is shown as a diff; only then it can be applied. */
function Editor({ address, was, leave, applied }: { address: string; was: TemplateDetail; leave: () => void; applied: () => void }) {
  const w = words.value.templates
  const yaml = useSignal(was.yaml)
  const tried = useSignal<TemplateDetail | null>(null)
  const problem = useSignal<Problem | null>(null)
  const busy = useSignal(false)
  const send = async (dryRun: boolean) => {
    busy.value = true
    problem.value = null
    try {
      const answer = await ask<TemplateDetail>("POST", address, { body: { yaml: yaml.value, resourceVersion: was.object.metadata.resourceVersion, dryRun } })
      if (dryRun) tried.value = answer
      else {
        say(w.applied)
        applied()
        leave()
      }
    } catch (error) {
      if (error instanceof Problem) problem.value = error
    }
    busy.value = false
  }
  const same = tried.value !== null && isSame(was.yaml, tried.value.yaml)
  return (
    <div class="card">
      <label class="field wide"><span>{w.editing}</span>
        <textarea class="editor" rows={18} spellcheck={false} autocapitalize="off" value={yaml.value}
          onInput={(event) => {
            yaml.value = event.currentTarget.value
            tried.value = null
          }} />
      </label>
      <Trouble problem={problem.value} />
      {tried.value && <section aria-label={w.changes}><h2>{w.changes}</h2>{same ? <p class="quiet">{w.noChanges}</p> : <Diff before={was.yaml} after={tried.value.yaml} label={w.changes} />}</section>}
      <div class="actions">
        {tried.value && !same
          ? <button type="button" class="primary" disabled={busy.value} onClick={() => void send(false)}>{w.apply}</button>
          : <button type="button" class="primary" disabled={busy.value} onClick={() => void send(true)}>{w.review}</button>}
        <button type="button" disabled={busy.value} onClick={leave}>{w.discard}</button>
      </div>
    </div>
  )
}
