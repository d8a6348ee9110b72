/** Small parts that all pages use. */
import type { ComponentChildren } from "preact"
import { useSignal } from "@preact/signals"
import { Problem } from "../api/client"
import { now } from "../state/clock"
import { words } from "../state/preferences"
import { ago, moment, phaseWord } from "../words"

const TONES: Record<string, string> = {
  Succeeded: "good", Failed: "bad", Running: "busy", Queued: "wait", Pending: "wait", Cancelled: "calm", Suspended: "held",
}

/** A phase: a colour, and always the word too. */
export function Phase({ phase }: { phase: string | null | undefined }) {
  return <span class={`badge ${TONES[phase ?? ""] ?? "wait"}`} data-phase={phase ?? "New"}>{phaseWord(phase)}</span>
}

export function Badge({ tone, children }: { tone: "good" | "bad" | "busy" | "wait" | "calm" | "held"; children: ComponentChildren }) {
  return <span class={`badge ${tone}`}>{children}</span>
}

export function Ago({ at }: { at: string | null | undefined }) {
  return at ? <time dateTime={at} title={moment(at)}>{ago(at, now.value)}</time> : <span>–</span>
}

export function Page({ title, actions, children }: { title: string; actions?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="page">
      <div class="page-head"><h1>{title}</h1>{actions && <div class="actions">{actions}</div>}</div>
      {children}
    </div>
  )
}

export function Section({ title, aside, children, id }: { title: string; aside?: ComponentChildren; children: ComponentChildren; id?: string }) {
  return (
    <section class="card" aria-label={title} id={id}>
      <header><h2>{title}</h2>{aside && <div class="aside">{aside}</div>}</header>
      {children}
    </section>
  )
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>
}

/** What could not be done, why, and what to do. */
export function Trouble({ problem }: { problem: Problem | null }) {
  if (!problem) return null
  const w = words.value.problem
  return (
    <div class="trouble" role="alert">
      <strong>{problem.code === "Network" ? w.network : problem.title || w.title}</strong>
      {problem.detail && <p>{problem.detail}</p>}
      {problem.remedy && <p class="quiet">{problem.remedy}</p>}
    </div>
  )
}

/** Rows of terms and what they are; those without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts.filter(([, value]) => value !== undefined && value !== null && value !== "").map(([term, value]) => (
        <div key={term}><dt>{term}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  )
}

/** Text that can be scrolled, by keyboard too. */
export function Pre({ text, label, class: kind = "" }: { text: string; label: string; class?: string }) {
  return <pre class={`text ${kind}`} tabIndex={0} role="region" aria-label={label}>{text}</pre>
}

export function CopyButton({ text }: { text: string }) {
  const done = useSignal(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    done.value = true
    setTimeout(() => (done.value = false), 1500)
  }
  const w = words.value.common
  return <button type="button" class="plain" onClick={() => void copy()}>{done.value ? w.copied : w.copy}</button>
}

export function Select({ label, value, onChange, children, hidden = true }: {
  label: string; value: string; onChange: (value: string) => void; children: ComponentChildren; hidden?: boolean
}) {
  return (
    <label class="field">
      <span class={hidden ? "unseen" : ""}>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>{children}</select>
    </label>
  )
}
