/** All executions of a namespace (or of all), kept up to date by the stream. News are shown once a frame, however many come. */
import { computed, signal } from "@preact/signals"
import { ask, DASHBOARD, Problem, url } from "../api/client"
import { follow } from "../api/stream"
import type { Listing, Row } from "../api/types"
import { connecting, tell, unlinked } from "./link"

const byKey = new Map<string, Row>()
const news = signal(0)
export const loaded = signal(false)
export const refusal = signal<Problem | null>(null)

const keyOf = (row: { namespace: string; name: string }): string => `${row.namespace}/${row.name}`
const newestFirst = (a: Row, b: Row): number =>
  (b.created ?? "") < (a.created ?? "") ? -1 : (b.created ?? "") > (a.created ?? "") ? 1 : a.name < b.name ? -1 : 1

/** Newest first. */
export const rows = computed<readonly Row[]>(() => {
  void news.value
  return [...byKey.values()].sort(newestFirst)
})

let asked = false
function redraw(): void {
  if (asked) return
  asked = true
  requestAnimationFrame(() => {
    asked = false
    news.value++
  })
}

function forget(): void {
  byKey.clear()
  loaded.value = false
  refusal.value = null
  news.value++
}

function take({ rows }: Listing): void {
  byKey.clear()
  for (const row of rows) byKey.set(keyOf(row), row)
  loaded.value = true
  refusal.value = null
  redraw()
}

/** Follow a namespace (empty: all) until the function that comes back is called. */
export function followExecutions(namespace: string): () => void {
  forget()
  connecting()
  const stop = follow({
    begin: async (signal) => {
      const found = await ask<Listing>("GET", url(`${DASHBOARD}/executions`, { namespace }), { signal })
      take(found)
      return url(`${DASHBOARD}/executions/events`, { namespace, resourceVersion: found.resourceVersion })
    },
    on: {
      row: (data) => {
        const row = data as Row
        byKey.set(keyOf(row), row)
        redraw()
      },
      gone: (data) => {
        const gone = data as Row
        const known = byKey.get(keyOf(gone))
        if (known && (!gone.uid || known.uid === gone.uid)) byKey.delete(keyOf(gone))
        redraw()
      },
      reset: (data) => take(data as Listing),
      trouble: (data) => tell(String((data as { detail?: string }).detail ?? "")),
      well: () => tell(null),
    },
    told: tell,
    fatal: (problem) => {
      if (problem.status !== 403) return false
      refusal.value = problem
      unlinked()
      return true
    },
  })
  return () => {
    stop()
    unlinked()
  }
}
