/** Where an execution is on its way, and where its time went. */
import type { ExecutionObject, Timings } from "../api/types"
import { words } from "../state/preferences"
import { duration, moment, phaseWord } from "../words"

const PARTS = [
  ["queued", "queuedMilliseconds", 7], ["acquire", "acquireMilliseconds", 1], ["runTime", "runMilliseconds", 0], ["collect", "collectMilliseconds", 2],
] as const // and the colour of each

interface Step {
  title: string
  at: string | undefined
  state: "done" | "now" | "open" | "good" | "bad"
}

function stepsOf({ metadata, status = {} }: ExecutionObject): Step[] {
  const w = words.value.execution.steps
  const started = Boolean(status.startTime)
  const over = Boolean(status.completionTime) || ["Succeeded", "Failed", "Cancelled"].includes(status.phase ?? "")
  const end = status.phase === "Succeeded" ? "good" : "bad"
  return [
    { title: w.created, at: metadata.creationTimestamp, state: "done" },
    { title: status.phase && !started && !over ? phaseWord(status.phase) : w.queued, at: undefined, state: started || over ? "done" : "now" },
    { title: w.started, at: status.startTime, state: started ? "done" : "open" },
    { title: w.running, at: undefined, state: over ? (started ? "done" : "open") : status.phase === "Running" ? "now" : "open" },
    { title: over ? phaseWord(status.phase) : w.ended, at: status.completionTime, state: over ? end : "open" },
  ]
}

export function PhaseLine({ object }: { object: ExecutionObject }) {
  return (
    <ol class="steps" aria-label={words.value.common.phase}>
      {stepsOf(object).map(({ title, at, state }, index) => (
        <li key={index} class={state} aria-current={state === "now" ? "step" : undefined}><span class="dot" aria-hidden="true" /><strong>{title}</strong>{at && <time dateTime={at} title={moment(at)}>{clock(at)}</time>}</li>
      ))}
    </ol>
  )
}

const clock = (at: string): string => new Date(at).toLocaleTimeString(undefined, { hour12: false })

export function TimingBar({ timings }: { timings: Timings }) {
  const w = words.value.execution
  const known = PARTS.map(([word, field, colour]) => ({ word, colour, milliseconds: timings[field] ?? 0 }))
  const all = Math.max(1, known.reduce((sum, { milliseconds }) => sum + milliseconds, 0))
  return (
    <div class="timings">
      <div class="bar" aria-hidden="true">{known.filter(({ milliseconds }) => milliseconds > 0).map(({ word, colour, milliseconds }) => (
        <span key={word} style={{ flexGrow: milliseconds / all, background: `var(--series-${colour})` }} />
      ))}</div>
      <ul class="legend">{known.map(({ word, colour, milliseconds }) => (
        <li key={word}><svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><rect width="10" height="10" rx="2" fill={`var(--series-${colour})`} /></svg>{w[word]} <b>{duration(milliseconds / 1000)}</b></li>
      ))}
        {timings.totalMilliseconds !== undefined && <li>{w.totalTime} <b>{duration(timings.totalMilliseconds / 1000)}</b></li>}
      </ul>
    </div>
  )
}
