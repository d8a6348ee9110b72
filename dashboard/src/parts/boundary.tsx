/** Where a part of the page cannot be drawn, a sentence stands in its place, and the rest stays. */
import type { ComponentChildren } from "preact"
import { useErrorBoundary } from "preact/hooks"
import { words } from "../state/preferences"

/** In place of a page: a sentence, and a button that loads it anew. */
export function PageBoundary({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary()
  const w = words.value.problem
  if (!error) return <>{children}</>
  return (
    <div class="trouble" role="alert">
      <p>{w.page}</p>
      <button type="button" onClick={() => location.reload()}>{w.reload}</button>
    </div>
  )
}

/** In place of one result; the others stay. */
export function ResultBoundary({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary()
  if (!error) return <>{children}</>
  return <p class="trouble" role="alert">{words.value.problem.result}</p>
}
