/** What is asked again from time to time: pages that no stream tells of. */
import { type Signal, useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { ask, Problem } from "../api/client"
import { tell, unlinked } from "./link"

export interface Fetched<T> {
  value: Signal<T | null>
  problem: Signal<Problem | null>
  again: () => void
}

const LONGEST_PAUSE = 30_000

/** The answer of `address`, asked every `seconds` while somebody looks; the last answer stays while the gateway is away. */
export function useFetched<T>(address: string, seconds: number): Fetched<T> {
  const value = useSignal<T | null>(null)
  const problem = useSignal<Problem | null>(null)
  const turn = useSignal(0)
  const count = turn.value
  useEffect(() => () => void (value.value = null), [address])
  useEffect(() => {
    const control = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    let pause = 1000
    const read = async () => {
      if (document.hidden) return void (timer = setTimeout(read, 1000))
      try {
        value.value = await ask<T>("GET", address, { signal: control.signal })
        problem.value = null
        pause = 1000
        tell(null)
        timer = setTimeout(read, seconds * 1000)
      } catch (error) {
        if (!(error instanceof Problem)) return
        problem.value = error
        if (error.status === 401) return
        if (value.peek() && (error.status === 0 || error.status >= 500)) tell(error) // else the page says it itself
        timer = setTimeout(read, pause)
        pause = Math.min(2 * pause, LONGEST_PAUSE)
      }
    }
    void read()
    return () => {
      control.abort()
      clearTimeout(timer)
      unlinked()
    }
  }, [address, count])
  return { value, problem, again: () => void turn.value++ }
}
