/** HTML out of a sandbox, in a page of its own that has no origin: it reaches neither this page nor its cookie, nor the network. */
import { useSignal } from "@preact/signals"
import { useEffect, useRef } from "preact/hooks"
import { isDark, words } from "../state/preferences"

const LOWEST = 60
const HIGHEST = 900
const FIRST = 240

/** The height that the frame asks for, if what it says is one. */
function heightOf(data: unknown): number | null {
  const said = typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {}
  const height = said["kind"] === "height" ? said["height"] : null
  return typeof height === "number" && Number.isFinite(height) ? Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height))) : null
}

const isReady = (data: unknown): boolean =>
  typeof data === "object" && data !== null && (data as Record<string, unknown>)["kind"] === "ready"

export function HtmlFrame({ html }: { html: string }) {
  const element = useRef<HTMLIFrameElement>(null)
  const height = useSignal(FIRST)
  useEffect(() => {
    let sent = false
    const hear = (event: MessageEvent<unknown>) => {
      const frame = element.current?.contentWindow
      if (!frame || event.source !== frame) return
      if (isReady(event.data) && !sent) {
        sent = true
        frame.postMessage({ kind: "html", html, dark: isDark.peek() }, "*") // its origin is opaque: it has no name
      }
      const wanted = heightOf(event.data)
      if (wanted !== null) height.value = wanted
    }
    addEventListener("message", hear)
    if (element.current) element.current.src = "frame"
    return () => removeEventListener("message", hear)
  }, [html])
  return <iframe ref={element} class="result-frame" sandbox="allow-scripts" referrerpolicy="no-referrer" title={words.value.execution.frame} style={{ height: `${height.value}px` }} />
}
