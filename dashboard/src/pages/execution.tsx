/** One execution: how far it is, what it printed and displayed, what became of it. */
import { useEffect } from "preact/hooks"
import type { ExecutionDetail, ExecutionObject, KubeEvent, Status, Stream } from "../api/types"
import { Ago, Empty, Facts, Page, Phase, Pre, Section, Trouble } from "../parts/basics"
import { CopyButton } from "../parts/basics"
import { ExecutionButtons } from "../parts/buttons"
import { Code } from "../parts/code"
import { Files } from "../parts/files"
import { groupsOf, ResultView, wholeOutput } from "../parts/results"
import { PhaseLine, TimingBar } from "../parts/timeline"
import { absence, detail, followExecution, isOver, output } from "../state/execution"
import { plain } from "../state/output"
import { href, place } from "../state/place"
import { words } from "../state/preferences"
import { namespaceOf } from "../state/session"
import { bytes, dollars, moment } from "../words"
import { Live } from "./executions"

const ALL_RESULTS = "results.ndjson"

export function ExecutionPage() {
  const w = words.value
  const [, namespace = "", name = ""] = place.value.parts
  useEffect(() => followExecution(namespace, name), [namespace, name])
  const found = detail.value
  const missing = absence.value
  return (
    <>
      <p class="crumbs"><a href={href(["executions"], { namespace: namespaceOf() })}>{w.nav.executions}</a> / {namespace}</p>
      {missing === "deleted" && <p class="trouble" role="alert">{w.execution.gone}</p>}
      {missing && missing !== "deleted" && <Page title={name}><Trouble problem={missing} /></Page>}
      {!missing && !found && <p class="starting" role="status"><span class="spinner" aria-hidden="true" />{w.common.loading}</p>}
      {found && <Found found={found} />}
    </>
  )
}

function Found({ found }: { found: ExecutionDetail }) {
  const { object } = found
  const status = object.status ?? {}
  return (
    <div class="page">
      <div class="page-head">
        <h1 class="mono">{object.metadata.name}</h1><Phase phase={status.phase} /><Live />
        <div class="actions">{absence.value === null && <ExecutionButtons object={object} />}</div>
      </div>
      <div class="card progress"><PhaseLine object={object} />{status.timings && <TimingBar timings={status.timings} />}</div>
      <Said status={status} />
      <div class="columns">
        <div class="main-column">
          <Failure status={status} />
          <Printed object={object} />
          <Results object={object} />
          <Source object={object} />
        </div>
        <div class="side-column"><Details object={object} /><Attempts status={status} /><Events events={found.events} /></div>
      </div>
      <Yaml yaml={found.yaml} />
    </div>
  )
}

/** The reason and its sentence, where it is not simply a success. */
function Said({ status }: { status: Status }) {
  const conditions = status.conditions ?? []
  const said = conditions.find(({ type }) => type === "Succeeded") ?? conditions.find(({ type }) => type === "Ready")
  if (!said?.message || status.phase === "Succeeded" || said.reason === "Running") return null
  return <p class={`said ${status.phase === "Failed" ? "bad" : ""}`}><strong>{said.reason}</strong> {said.message}</p>
}

function Failure({ status }: { status: Status }) {
  const w = words.value.execution
  const { error } = status
  if (!error) return null
  return (
    <Section title={w.error}>
      <p class="failure"><strong>{error.name}</strong>{error.value && `: ${error.value}`}</p>
      {error.traceback && <Pre class="traceback" label={w.traceback} text={plain(error.traceback)} />}
    </Section>
  )
}

function Printed({ object }: { object: ExecutionObject }) {
  const w = words.value.execution
  const status = object.status ?? {}
  const over = isOver(status)
  const streams = (["stdout", "stderr"] as const).map((kind) => {
    const kept = status[kind]
    const live = output.value[kind]
    const useLive = !over && live.end > 0
    const text = useLive ? (live.gap ? w.gap : "") + live.text : kept?.text ?? ""
    return { kind, kept, text: plain(text) }
  })
  const written = streams.filter(({ kind, text }) => text || (kind === "stdout" && !status.results?.length))
  return (
    <>{written.map(({ kind, kept, text }) => (
      <Section key={kind} title={w[kind]} id={kind} aside={<StreamAside object={object} kind={kind} kept={kept} over={over} text={text} />}>
        {text ? <Pre class={kind} label={w[kind]} text={text} /> : <Empty>{over ? w.noOutput : w.waitingForOutput}</Empty>}
      </Section>
    ))}</>
  )
}

function StreamAside({ object, kind, kept, over, text }: { object: ExecutionObject; kind: "stdout" | "stderr"; kept: Stream | undefined; over: boolean; text: string }) {
  const w = words.value.execution
  return (
    <>
      {over && kept?.truncated && <span class="quiet">{w.truncated} {w.bytes(bytes(kept.bytes))}</span>}
      {over && kept?.ref && <a href={wholeOutput(object.metadata, kind)} download={`${object.metadata.name}.${kind}.txt`}>{w.whole}</a>}
      {text && <CopyButton text={text} />}
    </>
  )
}

function Results({ object }: { object: ExecutionObject }) {
  const w = words.value.execution
  const { results = [], files = [], omittedResults = 0, omittedFiles = 0, allResults } = object.status ?? {}
  return (
    <>
      {(results.length > 0 || omittedResults > 0) && (
        <Section title={w.results} aside={allResults?.ref && <a href={wholeOutput(object.metadata, ALL_RESULTS)} download={`${object.metadata.name}.${ALL_RESULTS}`}>{w.allResults} ({bytes(allResults.bytes)})</a>}>
          {groupsOf(results).map((group, index) => <ResultView key={index} group={group} number={index + 1} where={object.metadata} />)}
          {omittedResults > 0 && <p class="quiet">{w.omittedResults(omittedResults)}</p>}
          {allResults?.truncated && <p class="quiet">{w.truncatedResults}</p>}
        </Section>
      )}
      {files.length > 0 && (
        <Section title={w.files}>
          <Files files={files} namespace={object.metadata.namespace} name={object.metadata.name} />
          {omittedFiles > 0 && <p class="quiet">{w.omittedFiles(omittedFiles)}</p>}
        </Section>
      )}
    </>
  )
}

function Source({ object: { spec, status } }: { object: ExecutionObject }) {
  const w = words.value.execution
  const key = spec.codeFrom?.configMapKeyRef
  const language = status?.language ?? spec.language ?? ""
  return (
    <Section title={w.code} aside={<>{language && <span class="quiet">{language}</span>}{spec.code && <CopyButton text={spec.code} />}</>}>
      {spec.code !== undefined ? <Code code={spec.code} language={language} label={w.code} /> : key ? <p class="quiet">{w.codeFrom} {key.name}, {key.key}</p> : null}
      {spec.stdin && <><h3>{w.stdin}</h3><Pre label={w.stdin} text={spec.stdin} /></>}
    </Section>
  )
}

function Details({ object }: { object: ExecutionObject }) {
  const w = words.value
  const status = object.status ?? {}
  const { template, limits, usage } = status
  const source = status.cache?.hit ? status.cache.source?.name : undefined
  return (
    <Section title={w.execution.details}>
      <Facts facts={[
        [w.common.template, template?.name && (template.namespace ? <a href={href(["templates", template.namespace, template.name], { namespace: namespaceOf() })}>{template.name}</a> : template.name)],
        [w.execution.via, template?.via && `${template.via}${template.score ? ` (${template.score})` : ""}`],
        [w.execution.query, object.spec.query],
        [w.common.language, status.language],
        [w.common.duration, status.duration],
        [w.common.exitCode, status.exitCode],
        [w.common.cost, usage?.cost && dollars(usage.cost)],
        [w.execution.cpuTime, usage?.cpuTime && `${usage.cpuTime} s`],
        [w.execution.memoryPeak, usage?.memoryPeak],
        [w.execution.limits, limits && [limits.cpu, limits.memory].filter(Boolean).join(", ")],
        [w.execution.deadline, limits?.activeDeadlineSeconds && `${limits.activeDeadlineSeconds} s`],
        [w.execution.cached, source && <a href={href(["executions", object.metadata.namespace, source], { namespace: namespaceOf() })}>{source}</a>],
        [w.common.caller, object.metadata.annotations?.["capibara6.dev/requested-by"]],
        [w.execution.sandbox, status.sandboxID && <span class="mono">{status.sandboxID}</span>],
        [w.common.owner, status.owner && <span class="mono">{status.owner}</span>],
        [w.common.created, moment(object.metadata.creationTimestamp)],
      ]} />
    </Section>
  )
}

function Attempts({ status }: { status: Status }) {
  const w = words.value
  const before = status.attempts ?? []
  if (!before.length) return null
  return (
    <Section title={w.execution.attempts}>
      <ol class="told">
        {before.map(({ number, reason, exitCode, completionTime }) => (
          <li key={number}><b>{w.execution.attempt} {number}</b> {reason}{exitCode !== undefined && `, ${w.common.exitCode.toLowerCase()} ${exitCode}`} <span class="quiet"><Ago at={completionTime} /></span></li>
        ))}
        <li><b>{w.execution.attempt} {status.attempt}</b> {status.reason}</li>
      </ol>
    </Section>
  )
}

function Events({ events }: { events: readonly KubeEvent[] | null }) {
  const w = words.value.execution
  if (events === null) return null // the account may not see them
  return (
    <Section title={w.events}>
      {events.length === 0 ? <Empty>{w.noEvents}</Empty> : (
        <ol class="told">{events.map((event, index) => (
          <li key={index} class={event.type === "Warning" ? "warning" : ""}><b>{event.reason}</b> {event.count > 1 && <span class="number">{event.count}</span>} <span class="quiet"><Ago at={event.at} /></span><div>{event.message}</div></li>
        ))}</ol>
      )}
    </Section>
  )
}

export function Yaml({ yaml }: { yaml: string }) {
  const w = words.value.execution
  return <details class="card fold"><summary><h2>{w.yaml}</h2></summary><div class="fold-aside"><CopyButton text={yaml} /></div><Code code={yaml} language="yaml" label={w.yaml} /></details>
}
