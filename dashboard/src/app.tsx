/** What is around the pages: who, where, how fresh, and the way from one to the next. */
import type { ComponentType } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { PageBoundary } from "./parts/boundary"
import { Notices } from "./parts/notice"
import { Select } from "./parts/basics"
import { LanguageSelect } from "./parts/language"
import { CostsPage } from "./pages/costs"
import { ExecutionPage } from "./pages/execution"
import { ExecutionsPage } from "./pages/executions"
import { QueuePage } from "./pages/queue"
import { RunPage } from "./pages/run"
import { SandboxesPage } from "./pages/sandboxes"
import { SignInPage } from "./pages/signin"
import { TemplatePage } from "./pages/template"
import { TemplatesPage } from "./pages/templates"
import { link } from "./state/link"
import { href, place } from "./state/place"
import { chosenLanguage, chosenTheme, isThemeName, THEMES, words } from "./state/preferences"
import { entrance, lookAt, may, namespaceOf, session, signOut } from "./state/session"

interface Entry {
  name: "executions" | "templates" | "sandboxes" | "queue" | "costs" | "run"
  list: ComponentType
  one?: ComponentType
}

const ENTRIES: readonly Entry[] = [
  { name: "executions", list: ExecutionsPage, one: ExecutionPage },
  { name: "templates", list: TemplatesPage, one: TemplatePage },
  { name: "sandboxes", list: SandboxesPage },
  { name: "queue", list: QueuePage },
  { name: "costs", list: CostsPage },
  { name: "run", list: RunPage },
]

const entryOf = (): Entry => ENTRIES.find(({ name }) => name === place.value.parts[0]) ?? ENTRIES[0]!

export function App() {
  const w = words.value
  const inside = entrance.value === "in" && session.value !== null
  useEffect(() => {
    document.addEventListener("keydown", search)
    return () => document.removeEventListener("keydown", search)
  }, [])
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>{w.skip}</a>
      {inside ? <Inside /> : <main id="main" tabIndex={-1}><SignInPage /></main>}
      <Notices />
    </>
  )
}

function skip(event: Event): void {
  event.preventDefault() // the address after # is ours
  document.getElementById("main")?.focus()
}

/** `/` goes to the search of the page, unless somebody writes. */
function search(event: KeyboardEvent): void {
  const at = event.target
  const writes = at instanceof HTMLElement && at.closest("input, textarea, select, [contenteditable]")
  if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return
  const box = document.querySelector<HTMLInputElement>("input[type=search]")
  if (!box) return
  event.preventDefault()
  box.focus()
}

function Inside() {
  const entry = entryOf()
  const { parts } = place.value
  const Shown = entry.one && parts.length >= 3 ? entry.one : entry.list
  const where = parts.slice(0, 3).join("/")
  const namespaces = session.value?.namespaces
  const only = !namespaceOf() && namespaces?.length === 1 ? namespaces[0] : undefined
  useEffect(() => void (only && lookAt(only)), [only])
  useEffect(() => {
    const name = parts[2] ?? words.value.nav[entry.name]
    document.title = `${name} · Capibara`
  }, [where, chosenLanguage.value])
  return (
    <>
      <Header current={entry.name} />
      <LinkBanner />
      <main id="main" tabIndex={-1} key={where}><PageBoundary><Shown /></PageBoundary></main>
    </>
  )
}

function Header({ current }: { current: Entry["name"] }) {
  const w = words.value
  const namespace = namespaceOf()
  const known = session.value?.namespaces
  const nav = useRef<HTMLElement>(null)
  useEffect(() => nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" }), [current])
  return (
    <header class="top">
      <a class="brand" href={href(["executions"], { namespace })}><Mark /><span>Capibara</span></a>
      <nav aria-label={w.nav.label} ref={nav}>
        {ENTRIES.filter(({ name }) => name !== "run").map(({ name }) => (
          <a key={name} href={href([name], { namespace })} aria-current={current === name ? "page" : undefined}>{w.nav[name]}</a>
        ))}
      </nav>
      <div class="top-right">
        {known && (
          <Select label={w.common.namespace} value={namespace} onChange={lookAt}>
            {known.length !== 1 && <option value="">{w.common.allNamespaces}</option>}
            {known.map((each) => <option key={each} value={each}>{each}</option>)}
          </Select>
        )}
        {!known && <NamespaceBox />}
        {may("create", namespace || known?.[0] || "") && (
          <a class="button primary" href={href(["run"], { namespace })} aria-current={current === "run" ? "page" : undefined}>{w.nav.run}</a>
        )}
        <Menu />
      </div>
    </header>
  )
}

/** Who may not list namespaces writes the name of one. */
function NamespaceBox() {
  const w = words.value.common
  return (
    <label class="field">
      <span class="unseen">{w.namespace}</span>
      <input type="text" class="short" placeholder={w.namespace} value={namespaceOf()} spellcheck={false}
        onChange={(event) => lookAt(event.currentTarget.value.trim())} />
    </label>
  )
}

function Menu() {
  const w = words.value
  const who = session.value
  return (
    <details class="menu">
      <summary aria-label={w.session.user + " " + (who?.user ?? "")}><span class="user">{initial(who?.user)}</span></summary>
      <div class="menu-body">
        <p class="quiet">{w.session.user}</p>
        <p class="who">{who?.local ? w.session.local : who?.user}</p>
        <Select hidden={false} label={w.theme.label} value={chosenTheme.value} onChange={(value) => isThemeName(value) && (chosenTheme.value = value)}>
          {THEMES.map((theme) => <option key={theme} value={theme}>{w.theme[theme]}</option>)}
        </Select>
        <LanguageSelect />
        {!who?.local && <button type="button" onClick={() => void signOut()}>{w.session.signOut}</button>}
        <p class="quiet small">Capibara {who?.version}</p>
      </div>
    </details>
  )
}

/** Seen while what is shown is not fresh. */
function LinkBanner() {
  const w = words.value.link
  const { state, detail } = link.value ?? { state: "live", detail: "" }
  return (
    <div role="status" aria-live="polite">
      {state === "away" && <p class="banner" data-link="away"><span class="spinner" aria-hidden="true" /><strong>{w.away}.</strong> {sentence(detail)} {w.awayDetail}</p>}
    </div>
  )
}

/** What the gateway says, as a sentence. */
const sentence = (text: string): string => text && text[0]!.toUpperCase() + text.slice(1).replace(/\.?$/, ".")

const initial = (name: string | undefined): string => (name?.split(":").at(-1)?.[0] ?? "?").toUpperCase()

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path d="M9 12.5 6.5 16 9 19.5M14 21l4-10M21 21h5" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
