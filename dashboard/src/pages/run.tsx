/** Run code: what is written becomes an execution of the caller. */
import { useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { ask, E2B, Problem, url } from "../api/client"
import { Page, Select, Trouble } from "../parts/basics"
import { go, href } from "../state/place"
import { words } from "../state/preferences"
import { may, namespaceOf, session } from "../state/session"

const LANGUAGES = ["python", "javascript", "typescript", "bash", "sql", "r", "java"]

interface Made {
  name: string
  namespace: string
}

export function RunPage() {
  const w = words.value
  const namespaces = session.value?.namespaces
  const chosen = useSignal("")
  const namespace = namespaceOf() || chosen.value || (namespaces?.includes("default") ? "default" : namespaces?.[0]) || ""
  const code = useSignal("")
  const language = useSignal("")
  const template = useSignal("")
  const timeout = useSignal("")
  const templates = useSignal<string[]>([])
  const problem = useSignal<Problem | null>(null)
  const busy = useSignal(false)
  useEffect(() => {
    ask<{ items: { id: string }[] }>("GET", url(`${E2B}/templates`, { namespace }))
      .then(({ items }) => (templates.value = items.map(({ id }) => id)), () => (templates.value = []))
  }, [namespace])
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!code.value.trim() || busy.value) return
    busy.value = true
    problem.value = null
    const body: Record<string, unknown> = { code: code.value }
    if (language.value) body["language"] = language.value
    if (template.value) body["template_id"] = template.value
    if (timeout.value) body["timeout"] = Number(timeout.value)
    try {
      const made = await ask<Made>("POST", url(`${E2B}/execute`, { namespace }), { body, headers: { Prefer: "respond-async" } })
      go(href(["executions", made.namespace, made.name], { namespace: namespaceOf() }))
    } catch (error) {
      if (error instanceof Problem) problem.value = error
    }
    busy.value = false
  }
  const allowed = may("create", namespace)
  return (
    <Page title={w.run.title}>
      <form class="card run" onSubmit={(event) => void submit(event)}>
        <div class="fields">
          {!namespaceOf() && namespaces && (
            <Select hidden={false} label={w.common.namespace} value={namespace} onChange={(value) => (chosen.value = value)}>
              {namespaces.map((each) => <option key={each} value={each}>{each}</option>)}
            </Select>
          )}
          <Select hidden={false} label={w.common.template} value={template.value} onChange={(value) => (template.value = value)}>
            <option value="">{w.common.automatic}</option>
            {templates.value.map((each) => <option key={each} value={each}>{each}</option>)}
          </Select>
          <Select hidden={false} label={w.common.language} value={language.value} onChange={(value) => (language.value = value)}>
            <option value="">{w.common.automatic}</option>
            {LANGUAGES.map((each) => <option key={each} value={each}>{each}</option>)}
          </Select>
          <label class="field"><span>{w.run.timeout}</span>
            <input type="number" min="1" max="86400" class="short" value={timeout.value} onInput={(event) => (timeout.value = event.currentTarget.value)} />
          </label>
        </div>
        <label class="field wide"><span>{w.run.code}</span>
          <textarea class="editor" rows={16} spellcheck={false} autocapitalize="off" placeholder={w.run.placeholder} value={code.value} required
            onInput={(event) => (code.value = event.currentTarget.value)}
            onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && void submit(event)} />
        </label>
        <Trouble problem={problem.value} />
        <div class="actions">
          <button class="primary" type="submit" disabled={!allowed || busy.value || !code.value.trim()}>{w.run.submit}</button>
          <span class="quiet small">{allowed ? w.run.shortcut : w.run.notAllowed}</span>
        </div>
      </form>
    </Page>
  )
}
