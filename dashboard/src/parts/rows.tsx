/** A table of some dozens of rows, which turns into cards where the page is narrow. */
import type { ComponentChildren } from "preact"

export interface Column<T> {
  title: string
  cell: (row: T) => ComponentChildren
  right?: boolean
}

export function Rows<T>({ label, columns, rows, keyOf }: { label: string; columns: readonly Column<T>[]; rows: readonly T[]; keyOf: (row: T) => string }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="data cards">
        <thead><tr>{columns.map(({ title, right }) => <th key={title} scope="col" class={right ? "right" : ""}>{title}</th>)}</tr></thead>
        <tbody>{rows.map((row) => (
          <tr key={keyOf(row)}>{columns.map(({ title, cell, right }) => <td key={title} data-title={title} class={right ? "right" : ""}>{cell(row)}</td>)}</tr>
        ))}</tbody>
      </table>
    </div>
  )
}
