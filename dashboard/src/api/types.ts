/** What the gateway says, as far as the page reads it. Everything in it may come from a sandbox and is hostile: text, nothing else. */

export interface Session {
  user: string
  version: string
  local: boolean
  namespaces: string[] | null
}

export interface Row {
  namespace: string
  name: string
  uid: string
  phase: string | null
  reason: string | null
  template: string | null
  language: string | null
  created: string | null
  started: string | null
  finished: string | null
  seconds: number | null
  exitCode: number | null
  owner: string | null
  caller: string | null
  cost: number | string | null
}

export interface Listing {
  rows: Row[]
  resourceVersion: string
}

export type Verb = "create" | "get" | "list" | "watch" | "patch" | "update" | "delete"

export interface Rights {
  codeexecutions: Verb[]
  sandboxtemplates: Verb[]
}

export interface Stream {
  text?: string
  bytes?: number
  truncated?: boolean
  ref?: string
}

export interface Result {
  type: string
  text?: string
  bytes?: number
  omitted?: boolean
  ref?: string
}

export interface FileBack {
  path: string
  bytes?: number
  type?: string
  text?: string
  data?: string
  ref?: string
  message?: string
}

export interface Condition {
  type: string
  status: string
  reason: string
  message?: string
  lastTransitionTime?: string
}

export interface Attempt {
  number: number
  reason: string
  exitCode?: number
  completionTime?: string
}

export interface Timings {
  queuedMilliseconds?: number
  acquireMilliseconds?: number
  runMilliseconds?: number
  collectMilliseconds?: number
  totalMilliseconds?: number
}

export interface Status {
  phase?: string
  reason?: string
  conditions?: Condition[]
  language?: string
  languageVia?: string
  executor?: string
  duration?: string
  cost?: string
  owner?: string
  attempt?: number
  attempts?: Attempt[]
  startTime?: string
  completionTime?: string
  template?: { name?: string; namespace?: string; via?: string; score?: string }
  limits?: { cpu?: string; memory?: string; activeDeadlineSeconds?: number }
  sandboxID?: string
  exitCode?: number
  error?: { name?: string; value?: string; traceback?: string }
  stdout?: Stream
  stderr?: Stream
  results?: Result[]
  omittedResults?: number
  allResults?: { ref?: string; bytes?: number; truncated?: boolean }
  files?: FileBack[]
  omittedFiles?: number
  cache?: { hit?: boolean; source?: { name: string }; age?: number }
  usage?: { sandboxTime?: string; cpuTime?: string; memoryPeak?: string; cost?: string }
  timings?: Timings
  enforcement?: { cpu?: string; memory?: string }
}

export interface Spec {
  code?: string
  codeFrom?: { configMapKeyRef?: { name: string; key: string } }
  language?: string
  query?: string
  stdin?: string
  suspend?: boolean
  cancel?: boolean
}

export interface Metadata {
  name: string
  namespace: string
  uid?: string
  resourceVersion?: string
  creationTimestamp?: string
  annotations?: Record<string, string>
}

export interface ExecutionObject {
  metadata: Metadata
  spec: Spec
  status?: Status
}

export interface KubeEvent {
  type: string
  reason: string
  message: string
  count: number
  at: string | null
}

export interface ExecutionDetail {
  object: ExecutionObject
  yaml: string
  events: KubeEvent[] | null
}

/** Some of what the code printed, and the bytes of the stream that the text stands for. */
export interface Output {
  attempt: number
  stream: "stdout" | "stderr"
  start: number
  end: number
  text: string
}

export interface TemplateRow {
  namespace: string
  name: string
  ready: boolean | null
  reason: string | null
  message: string | null
  memory: string | null
  cpu: string | null
  languages: string[]
  packages: string[] | Record<string, string[]> | null
  pool: { ready: number; size: number } | null
  executions: number | null
  cost: number | string | null
}

export interface TemplateDetail {
  object: { metadata: Metadata; spec: Record<string, unknown>; status?: Record<string, unknown> }
  yaml: string
  buildLog?: string | null
}

export interface SandboxRow {
  id: string
  namespace: string | null
  execution: string | null
  template: string | null
  pool: string | null
  owner: string | null
  ageSeconds: number | null
  orphan: boolean
  cost: number | string | null
}

/** What an operator, or all together, has and may have; null: not known. */
export interface Budgets {
  taken: number | null
  places: number | null
  creationsPerSecond: number | null
  placesOfANamespace: number | null
  waiting: number | null
}

export interface OperatorRow extends Budgets {
  name: string
  scope: string
  active: boolean
  living: boolean
  renewed: string | null
}

/** `operators` and `budgets`: null for who may not see them. */
export interface Queue {
  operators: OperatorRow[] | null
  budgets: (Budgets & { operators: number }) | null
  namespaces: { namespace: string; running: number; queued: number }[]
}

export interface CostRow {
  at: string
  seconds: number | null
  cost: number | null
  template: string | null
}
