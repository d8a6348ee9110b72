/** Server-sent events that begin anew by themselves, however often the gateway or the API server goes away. */
import { Problem } from "./client"

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 10_000

export interface Following {
  /** Reads the state from which the stream goes on, and says the stream's address. Null: there is nothing to follow (any more). */
  begin: (signal: AbortSignal) => Promise<string | null>
  /** What to do with each kind of event. Data that is no JSON is left out. */
  on: Record<string, (data: unknown) => void>
  /** Told at each change: null: it is heard; else what is wrong. */
  told: (trouble: Problem | null) => void
  /** Whether a problem ends it for good. */
  fatal?: (problem: Problem) => boolean
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

/** Reads one stream until it ends or breaks. */
function listen(address: string, { on, told }: Following, signal: AbortSignal): Promise<"ended" | "broken"> {
  return new Promise((resolve) => {
    const source = new EventSource(address)
    const end = (how: "ended" | "broken") => {
      source.close()
      resolve(how)
    }
    source.onopen = () => told(null)
    source.onerror = () => end("broken")
    signal.addEventListener("abort", () => end("ended"), { once: true })
    for (const [kind, take] of Object.entries(on)) {
      source.addEventListener(kind, (event) => {
        const data = parsed((event as MessageEvent<string>).data)
        if (data !== undefined) take(data)
      })
    }
  })
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true })
  })
}

/** Follow until the function that comes back is called. */
export function follow(following: Following): () => void {
  const control = new AbortController()
  const { signal } = control
  void (async () => {
    let pause = FIRST_PAUSE
    while (!signal.aborted) {
      try {
        const address = await following.begin(signal)
        if (address === null || signal.aborted) return
        const since = Date.now()
        if ((await listen(address, following, signal)) === "broken" && !signal.aborted) following.told(new Problem(0, "", "", "", "Stream"))
        if (Date.now() - since > LONGEST_PAUSE) pause = FIRST_PAUSE
      } catch (error) {
        if (signal.aborted) return
        const problem = error instanceof Problem ? error : new Problem(0, "", String(error), "", "Page")
        following.told(problem)
        if (problem.status === 401 || following.fatal?.(problem)) return
      }
      await rest(pause, signal)
      pause = Math.min(2 * pause, LONGEST_PAUSE)
    }
  })()
  return () => control.abort()
}
