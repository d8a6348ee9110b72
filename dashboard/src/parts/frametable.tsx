/** A data frame (e2b/data: column -> values) as a table. */
import { words } from "../state/preferences"
import { compact } from "./json"

const MOST_ROWS = 200
const MOST_COLUMNS = 100

export interface DataFrame {
  columns: string[]
  rows: unknown[][]
  numeric: boolean[]
  count: number
}

/** The frame in a result's JSON; null: it has another form. */
export function frameOf(said: unknown): DataFrame | null {
  if (typeof said !== "object" || said === null || Array.isArray(said)) return null
  const columns = Object.entries(said).slice(0, MOST_COLUMNS)
  if (!columns.length || !columns.every((column): column is [string, unknown[]] => Array.isArray(column[1]))) return null
  const count = Math.max(...columns.map(([, values]) => values.length))
  const rows = Array.from({ length: Math.min(count, MOST_ROWS) }, (_, index) => columns.map(([, values]) => values[index]))
  return { columns: columns.map(([name]) => name), rows, numeric: columns.map(([, values]) => values.every((value) => value === null || typeof value === "number")), count }
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "–"
  return typeof value === "object" ? compact(value) : String(value)
}

export function FrameTable({ frame }: { frame: DataFrame }) {
  const w = words.value.execution
  const align = (index: number) => (frame.numeric[index] ? "right" : "")
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={w.table}>
      <table class="data">
        <caption class="quiet">{w.rows(frame.rows.length, frame.count)}</caption>
        <thead><tr>{frame.columns.map((name, index) => <th key={index} scope="col" class={align(index)}>{name}</th>)}</tr></thead>
        <tbody>{frame.rows.map((row, index) => <tr key={index}>{row.map((value, column) => <td key={column} class={align(column)}>{cell(value)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}
