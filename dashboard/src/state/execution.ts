/** One execution, live: the object, what it prints, what was told about it. */
import { batch, signal } from "@preact/signals"
import { ask, DASHBOARD, E2B, part, Problem, url } from "../api/client"
import { follow } from "../api/stream"
import type { ExecutionDetail, Output, Status } from "../api/types"
import { connecting, tell, unlinked } from "./link"
import { type Printed, printed, SILENT } from "./output"

const TERMINAL = ["Succeeded", "Failed", "Cancelled"]
export const isOver = (status: Status | undefined): boolean => TERMINAL.includes(status?.phase ?? "")

export const detail = signal<ExecutionDetail | null>(null)
export const output = signal<Printed>(SILENT)
export const absence = signal<Problem | "deleted" | null>(null)

let known = SILENT // shown with the next frame; a page that nobody looks at has none, and holds no more than this
let asked = false

function take(piece: Output): void {
  known = printed(known, piece)
  if (asked) return
  asked = true
  requestAnimationFrame(() => {
    asked = false
    output.value = known
  })
}

/** Follow an execution until the function that comes back is called. */
export function followExecution(namespace: string, name: string): () => void {
  known = SILENT
  batch(() => {
    detail.value = null
    output.value = SILENT
    absence.value = null
  })
  connecting()
  const address = `${DASHBOARD}/executions/${part(namespace)}/${part(name)}`
  let awaited = false
  const read = async (signal?: AbortSignal) => {
    detail.value = await ask<ExecutionDetail>("GET", address, signal ? { signal } : {})
    if (isOver(detail.value.object.status)) unlinked()
  }
  const again = () => {
    if (awaited) return
    awaited = true
    setTimeout(() => {
      awaited = false
      if (current === address) read().catch(() => undefined) // the stream tells of trouble
    }, 150)
  }
  current = address
  const stop = follow({
    begin: async (signal) => {
      await read(signal)
      return isOver(detail.value?.object.status) ? null : url(`${E2B}/executions/${part(name)}/events`, { namespace })
    },
    on: {
      status: again,
      deleted: () => (absence.value = "deleted"),
      output: (data) => take(data as Output),
    },
    told: (trouble) => tell(trouble),
    fatal: (problem) => {
      if (problem.status !== 404 && problem.status !== 403) return false
      if (detail.value) absence.value = "deleted"
      else absence.value = problem
      unlinked()
      return true
    },
  })
  return () => {
    current = ""
    stop()
    unlinked()
  }
}

let current = ""
