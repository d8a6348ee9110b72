/** A long list of which only the rows that can be seen are in the page. All rows are of one height. */
import { useSignal } from "@preact/signals"
import type { ComponentChildren } from "preact"
import { useLayoutEffect, useRef } from "preact/hooks"

const BEYOND = 8 // rows outside of what can be seen, so that a quick scroll finds something

interface Properties<T> {
  rows: readonly T[]
  height: number
  keyOf: (row: T) => string
  draw: (row: T) => ComponentChildren
  head: ComponentChildren
  label: string
}

export function VirtualTable<T>({ rows, height, keyOf, draw, head, label }: Properties<T>) {
  const box = useRef<HTMLDivElement>(null)
  const top = useSignal(0)
  const room = useSignal(800)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => (room.value = element.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const most = Math.max(0, rows.length * height - room.value)
  const first = Math.max(0, Math.floor(Math.min(top.value, most) / height) - BEYOND)
  const last = Math.min(rows.length, first + Math.ceil(room.value / height) + 2 * BEYOND)
  return (
    <div class="virtual" role="table" aria-label={label} aria-rowcount={rows.length + 1} ref={box}
      onScroll={(event) => (top.value = event.currentTarget.scrollTop)} onKeyDown={(event) => move(event, box.current, height)}>
      <div role="rowgroup" class="virtual-head"><div role="row" aria-rowindex={1} class="row head">{head}</div></div>
      <div role="rowgroup" class="virtual-body" style={{ height: `${rows.length * height}px` }}>
        {rows.slice(first, last).map((row, index) => (
          <div role="row" class="row" key={keyOf(row)} aria-rowindex={first + index + 2}
            style={{ transform: `translateY(${(first + index) * height}px)`, height: `${height}px` }}>{draw(row)}</div>
        ))}
      </div>
    </div>
  )
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }

/** Arrows (and j, k) go from row to row; Home and End to the ends. */
function move(event: KeyboardEvent, box: HTMLDivElement | null, height: number): void {
  if (!box || event.ctrlKey || event.metaKey || event.altKey) return
  const step = STEPS[event.key]
  const row = document.activeElement?.closest("[role=row]")
  if (step !== undefined) {
    const wanted = Number(row?.getAttribute("aria-rowindex") ?? 1) + step
    event.preventDefault()
    focusRow(box, wanted, height)
  } else if (event.key === "Home" || event.key === "End") {
    event.preventDefault()
    focusRow(box, event.key === "Home" ? 2 : Number(box.getAttribute("aria-rowcount")), height)
  }
}

function focusRow(box: HTMLDivElement, index: number, height: number): void {
  if (index < 2 || index > Number(box.getAttribute("aria-rowcount"))) return
  const above = (index - 2) * height
  const head = box.querySelector<HTMLElement>(".virtual-head")?.offsetHeight ?? 0
  if (above < box.scrollTop) box.scrollTop = above
  else if (above + height + head > box.scrollTop + box.clientHeight) box.scrollTop = above + height + head - box.clientHeight
  const focus = () => box.querySelector<HTMLElement>(`[aria-rowindex="${index}"] a`)?.focus({ preventScroll: true })
  requestAnimationFrame(() => requestAnimationFrame(focus)) // once the row is there
}
