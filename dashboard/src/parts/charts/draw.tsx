/** Charts as SVG. */
import type { ComponentChildren } from "preact"
import type { Chart } from "./model"
import { at, niceScale, type Scale, shortMoment, shortNumber, timeScale } from "./scale"

const NARROW = matchMedia("(max-width: 760px)").matches // letters keep their size, so there is room for fewer
const WIDTH = NARROW ? 400 : 640
const HEIGHT = 300
const LEFT = 60
const RIGHT = WIDTH - 16
const TOP = 12
const BOTTOM = HEIGHT - 46
const COLOURS = 8
const SHORT = 14
const LABELS = NARROW ? 8 : 24 // more bars than that have no label each
const MOST_DOTS = 5000

const colour = (index: number): string => `var(--series-${index % COLOURS})`
const short = (text: string, most = SHORT): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

type Of<Kind> = Extract<Chart, { kind: Kind }>

export function ChartView({ chart }: { chart: Chart }) {
  return <figure class="chart">{chart.title && <figcaption>{chart.title}</figcaption>}<Drawing chart={chart} /></figure>
}

function Drawing({ chart }: { chart: Chart }) {
  switch (chart.kind) {
    case "bar": return <Bars chart={chart} />
    case "pie": return <Pie chart={chart} />
    case "box": return <Boxes chart={chart} />
    default: return <Lines chart={chart} />
  }
}

function Picture({ label, children }: { label: string; children: ComponentChildren }) {
  return <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>{children}</svg>
}

function Frame({ y, xLabel, yLabel }: { y: Scale; xLabel: string; yLabel: string }) {
  return (
    <g>
      {y.ticks.map((tick) => {
        const height = at(y, tick, BOTTOM, TOP)
        return <g key={tick}><line class="grid" x1={LEFT} x2={RIGHT} y1={height} y2={height} /><text class="tick" x={LEFT - 8} y={height + 4} text-anchor="end">{shortNumber(tick)}</text></g>
      })}
      {xLabel && <text class="axis" x={(LEFT + RIGHT) / 2} y={HEIGHT - 6} text-anchor="middle">{short(xLabel, 60)}</text>}
      {yLabel && <text class="axis" transform={`translate(13 ${(TOP + BOTTOM) / 2}) rotate(-90)`} text-anchor="middle">{short(yLabel, 36)}</text>}
    </g>
  )
}

function Below({ x, children }: { x: number; children: ComponentChildren }) {
  return <text class="tick" stroke="none" x={x} y={BOTTOM + 18} text-anchor="middle">{children}</text>
}

export function Legend({ labels }: { labels: readonly string[] }) {
  const told = labels.map((label, index) => ({ label, index })).filter(({ label }) => label)
  if (told.length < 2) return null
  return (
    <ul class="legend">{told.slice(0, 24).map(({ label, index }) => (
      <li key={index}><svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><rect width="10" height="10" rx="2" fill={colour(index)} /></svg>{short(label, 40)}</li>
    ))}</ul>
  )
}

function Lines({ chart }: { chart: Of<"line" | "scatter"> }) {
  const all = chart.series.flatMap(({ points }) => points)
  const xs = all.map(([x]) => x)
  const x = chart.dates ? timeScale(xs) : niceScale(xs, 6)
  const y = niceScale(all.map(([, value]) => value))
  const place = ([px, py]: [number, number]): [number, number] => [at(x, px, LEFT, RIGHT), at(y, py, BOTTOM, TOP)]
  const path = (points: [number, number][]): string => points.map((each) => place(each).map((value) => value.toFixed(1)).join(",")).join(" ")
  const written = (tick: number): string => (chart.dates ? shortMoment(tick, x.to - x.from) : shortNumber(tick))
  return (
    <>
      <Picture label={chart.title || chart.yLabel || chart.kind}>
        <Frame y={y} xLabel={chart.xLabel} yLabel={chart.yLabel} />
        {x.ticks.map((tick) => <Below key={tick} x={at(x, tick, LEFT, RIGHT)}>{written(tick)}</Below>)}
        {chart.series.map(({ points }, index) => chart.kind === "line"
          ? <polyline key={index} class="line" points={path(points)} stroke={colour(index)} />
          : points.slice(0, MOST_DOTS).map(place).map(([cx, cy], number) => <circle key={`${index}-${number}`} cx={cx} cy={cy} r="3.5" fill={colour(index)} fill-opacity="0.75" />))}
      </Picture>
      <Legend labels={chart.series.map(({ label }) => label)} />
    </>
  )
}

const placesOf = (texts: readonly string[]): Map<string, number> => new Map(texts.map((text, index) => [text, index]))

function Bars({ chart }: { chart: Of<"bar"> }) {
  const labels = [...new Set(chart.bars.map(({ label }) => label))]
  const groups = [...new Set(chart.bars.map(({ group }) => group))]
  const [slots, series] = [placesOf(labels), placesOf(groups)]
  const y = niceScale(chart.bars.map(({ value }) => value), 5, true)
  const slot = (RIGHT - LEFT) / Math.max(1, labels.length)
  const width = Math.min(56, (slot * 0.72) / groups.length)
  const every = Math.ceil(labels.length / LABELS)
  const zero = at(y, 0, BOTTOM, TOP)
  const room = Math.max(4, Math.floor((slot * every) / 7))
  const middle = (index: number): number => LEFT + slot * (index + 0.5)
  return (
    <>
      <Picture label={chart.title || chart.yLabel || chart.kind}>
        <Frame y={y} xLabel={chart.xLabel} yLabel={chart.yLabel} />
        {chart.bars.map(({ label, group, value }, index) => {
          const number = series.get(group) ?? 0
          const left = middle(slots.get(label) ?? 0) + (number - groups.length / 2) * width
          const top = at(y, value, BOTTOM, TOP)
          return <rect key={index} x={left} width={Math.max(0.5, width - 1)} y={Math.min(top, zero)} height={Math.abs(top - zero)} rx="1.5" fill={colour(number)}><title>{`${label}: ${shortNumber(value)}`}</title></rect>
        })}
        {labels.map((label, index) => index % every === 0 && <Below key={label} x={middle(index)}>{short(label, room)}</Below>)}
      </Picture>
      <Legend labels={groups} />
    </>
  )
}

function Pie({ chart }: { chart: Of<"pie"> }) {
  const total = chart.slices.reduce((sum, { share }) => sum + share, 0)
  const [x, y, radius] = [WIDTH / 2, HEIGHT / 2, HEIGHT / 2 - 12]
  const rim = (share: number): string => {
    const angle = (share / total) * 2 * Math.PI - Math.PI / 2
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`
  }
  const ends = [0]
  for (const { share } of chart.slices) ends.push(ends.at(-1)! + share)
  const percent = (share: number): string => `${((100 * share) / total).toFixed(0)} %`
  return (
    <>
      <Picture label={chart.title || chart.kind}>
        {chart.slices.length === 1 ? <circle cx={x} cy={y} r={radius} fill={colour(0)} /> : chart.slices.map(({ label, share }, index) => (
          <path key={index} fill={colour(index)} stroke="var(--panel)" stroke-width="1.5"
            d={`M${x} ${y}L${rim(ends[index]!)}A${radius} ${radius} 0 ${share > total / 2 ? 1 : 0} 1 ${rim(ends[index + 1]!)}Z`}><title>{`${label}: ${percent(share)}`}</title></path>
        ))}
      </Picture>
      <Legend labels={chart.slices.map(({ label, share }) => `${label} ${percent(share)}`)} />
    </>
  )
}

function Boxes({ chart }: { chart: Of<"box"> }) {
  const y = niceScale(chart.boxes.flatMap((box) => [box.min, box.max, ...box.outliers]))
  const slot = (RIGHT - LEFT) / chart.boxes.length
  const width = Math.min(64, slot * 0.5)
  const up = (value: number): number => at(y, value, BOTTOM, TOP)
  return (
    <Picture label={chart.title || chart.yLabel || chart.kind}>
      <Frame y={y} xLabel={chart.xLabel} yLabel={chart.yLabel} />
      {chart.boxes.map((box, index) => {
        const middle = LEFT + slot * (index + 0.5)
        const [left, right] = [middle - width / 2, middle + width / 2]
        return (
          <g key={index} stroke={colour(index)} fill="none" stroke-width="1.6">
            <line x1={middle} x2={middle} y1={up(box.min)} y2={up(box.low)} />
            <line x1={middle} x2={middle} y1={up(box.high)} y2={up(box.max)} />
            <rect x={left} width={width} y={up(box.high)} height={Math.max(0, up(box.low) - up(box.high))} fill={colour(index)} fill-opacity="0.18" />
            <line x1={left} x2={right} y1={up(box.median)} y2={up(box.median)} stroke-width="2.4" />
            {box.outliers.map((value, number) => <circle key={number} cx={middle} cy={up(value)} r="2.5" />)}
            <Below x={middle}>{short(box.label)}</Below>
          </g>
        )
      })}
    </Picture>
  )
}
