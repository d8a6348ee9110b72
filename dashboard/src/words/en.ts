/** Every word of the page, in English. The type of this table is what other languages have to fill. */
export const en = {
  language: "English",
  skip: "Skip to content",
  nav: {
    label: "Pages", executions: "Executions", templates: "Templates", sandboxes: "Sandboxes", queue: "Queue", costs: "Costs",
    run: "Run code",
  },
  common: {
    namespace: "Namespace", allNamespaces: "All namespaces", name: "Name", template: "Template", language: "Language", phase: "Phase",
    reason: "Reason", caller: "Caller", owner: "Operator", cost: "Cost", duration: "Duration", exitCode: "Exit code", exit: "Exit code", created: "Created",
    started: "Started", finished: "Finished", age: "Age", type: "Type", message: "Message", count: "Count", when: "When", size: "Size",
    memory: "Memory", cpu: "CPU", total: "Total", close: "Close", download: "Download", copy: "Copy", copied: "Copied", loading: "Loading…",
    none: "None", yes: "Yes", no: "No", back: "Back", retry: "Try again", automatic: "Automatic", any: "All", unknown: "Not known",
    notHere: "There is nothing here yet.", path: "Path", value: "Value", seconds: "s", of: "of",
  },
  session: {
    title: "Sign in", intro: "Paste a token of your cluster account. It is sent once to this gateway and kept in a cookie that scripts cannot read.",
    token: "Token", signIn: "Sign in", signOut: "Sign out", refused: "The token was not accepted.", once: "Signing in with the link…",
    onceFailed: "The link was used already, or is too old. Run capibara dashboard again, or paste a token.",
    hint: "A token for this gateway:", user: "Signed in as", local: "local", expired: "You were signed out. Sign in again.",
    proxied: "You are not signed in, or your session is over. If signing in changes nothing, sign out first.",
  },
  link: {
    live: "Live", connecting: "Connecting", away: "Reconnecting",
    awayDetail: "What you see is the last known state; it goes on by itself.",
  },
  theme: { label: "Colours", system: "As the system", light: "Light", dark: "Dark" },
  languageLabel: "Language of the page",
  phase: {
    Pending: "Pending", Queued: "Queued", Running: "Running", Succeeded: "Succeeded", Failed: "Failed", Cancelled: "Cancelled",
    Suspended: "Suspended", New: "New",
  },
  executions: {
    title: "Executions", search: "Search name, template, caller, reason", searchHint: "Press / to search", filters: "Filters",
    empty: "No executions yet.", noMatch: "Nothing matches the filters.", clear: "Clear filters",
    shown: (shown: number, all: number) => (shown === all ? `${all} executions` : `${shown} of ${all} executions`),
  },
  execution: {
    code: "Code", codeFrom: "The code is in a ConfigMap:", stdout: "Standard output", stderr: "Standard error", noOutput: "No output.",
    waitingForOutput: "Nothing printed yet.", truncated: "The middle is left out here.", gap: "… some output was missed here …\n", whole: "Whole output",
    bytes: (bytes: string) => `${bytes} in all`, error: "Error", traceback: "Traceback", results: "Results", result: "Result", files: "Files",
    allResults: "All results", omittedResults: (count: number) => (count === 1 ? "1 more result is not kept here." : `${count} more results are not kept here.`),
    truncatedResults: "The stored list leaves something out, too.", omittedFiles: (count: number) => (count === 1 ? "1 more file did not come back." : `${count} more files did not come back.`),
    omitted: "Too large to keep here.", attempts: "Attempts", attempt: "Attempt", events: "Events", noEvents: "No events.", yaml: "YAML", details: "Details",
    timings: "Timings", queued: "Queued", acquire: "Getting a sandbox", runTime: "Running", collect: "Collecting", totalTime: "In all",
    sandbox: "Sandbox", cpuTime: "CPU time", memoryPeak: "Most memory", limits: "Limits", deadline: "Deadline", via: "Chosen by", cached: "Result of",
    enforcement: "Enforced by", frame: "HTML of the result, in a frame without access to this page", chart: "Chart", table: "Table", picture: "Picture", text: "Text",
    rows: (shown: number, all: number) => (shown === all ? `${all} rows` : `first ${shown} of ${all} rows`), stdin: "Standard input", query: "Query",
    steps: { created: "Created", queued: "Queued", started: "Started", running: "Running", ended: "Ended" },
    gone: "This execution was deleted.", missing: "There is no such execution.",
  },
  actions: {
    cancel: "Cancel", suspend: "Suspend", resume: "Resume", rerun: "Run again", cancelTitle: "Cancel this execution?",
    cancelText: "It ends now, whether it runs or waits. This cannot be undone.", cancelYes: "Cancel execution", keep: "Keep it", failed: "That did not work",
    done: { cancel: "It will end.", suspend: "It is held back.", resume: "It goes on.", rerun: "It runs again, as a new execution." },
  },
  run: {
    title: "Run code", code: "Code", placeholder: "print(6 * 7)", submit: "Run", timeout: "Timeout in seconds", notAllowed: "You may not create executions in this namespace.",
    shortcut: "Ctrl+Enter runs it",
  },
  templates: {
    title: "Templates", ready: "Ready", notReady: "Not ready", pool: "Pool", packages: "Packages", languages: "Languages", executions: "Executions", empty: "No templates.",
    edit: "Edit", review: "Review changes", apply: "Apply", editing: "Edit as YAML", changes: "Changes", noChanges: "Nothing changes.", applied: "Applied.",
    buildLog: "Build log", noBuildLog: "No build log.", content: "Content", base: "Base", egress: "Network", deadline: "Deadline", discard: "Discard", lastPart: "the end of it",
  },
  sandboxes: {
    title: "Sandboxes", id: "Sandbox", execution: "Execution", orphan: "Orphan", orphanHint: "Its execution is over or gone; the operators will destroy it.", empty: "No sandboxes.", pool: "Warm",
    count: (count: number) => (count === 1 ? "1 sandbox" : `${count} sandboxes`),
  },
  queue: {
    title: "Queue and budgets", operators: "Operators", namespaces: "Namespaces", running: "Running", queued: "Waiting", none: "Nothing runs and nothing waits.",
    places: "Sandboxes taken", waiting: "Waiting", creations: "Creations a second", ofANamespace: "At most in a namespace", scope: "Serves", renewed: "Heard of",
    noLimit: "No limit", state: "State", active: "Active", standby: "Stands by", gone: "Gone", noOperators: "No operator runs.", notForYou: "You may not list the Leases of the operators, which tell their budgets.",
  },
  costs: {
    title: "Cost over time", days: (days: number) => `${days} days`, period: "Period", perDay: "Cost a day, in US dollars", byTemplate: "By template", total: "Total",
    runTime: "Run time", runs: "Executions", empty: "No cost is known for this period.", estimate: "Estimates of what E2B charges, for executions that are still kept.",
  },
  problem: { title: "That did not work", forbidden: "You may not see this.", network: "The gateway does not answer.", remedy: "What to do", page: "This page cannot be shown.", result: "This result cannot be shown.", reload: "Reload the page" },
}

/** What every language has to say: the same keys, any texts. */
export type Words = typeof en
