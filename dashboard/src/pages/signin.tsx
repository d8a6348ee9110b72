/** The door: a token is pasted once, and becomes a cookie that scripts cannot read. */
import { useSignal } from "@preact/signals"
import { Problem } from "../api/client"
import { Trouble } from "../parts/basics"
import { LanguageSelect } from "../parts/language"
import { words } from "../state/preferences"
import { entrance, proxySignOut, signIn } from "../state/session"

const HINT = "kubectl create token ACCOUNT \\\n  --audience=capibara-gateway"

export function SignInPage() {
  const w = words.value
  const token = useSignal("")
  const busy = useSignal(false)
  const problem = useSignal<Problem | null>(null)
  const state = entrance.value
  if (state === "starting" || state === "once") {
    return <p class="starting" role="status"><span class="spinner" aria-hidden="true" />{state === "once" ? w.session.once : w.common.loading}</p>
  }
  if (proxySignOut) return <Proxied />
  const submit = async (event: Event) => {
    event.preventDefault()
    busy.value = true
    problem.value = null
    try {
      await signIn(token.value.trim())
      token.value = ""
    } catch (error) {
      problem.value = error instanceof Problem ? error : null
    }
    busy.value = false
  }
  return (
    <div class="door card">
      <h1>Capibara</h1>
      {state === "onceFailed" && <p class="trouble" role="alert">{w.session.onceFailed}</p>}
      {state === "expired" && <p class="trouble" role="alert">{w.session.expired}</p>}
      <form onSubmit={(event) => void submit(event)}>
        <p id="intro" class="quiet">{w.session.intro}</p>
        <label class="field wide"><span>{w.session.token}</span>
          <input type="password" name="token" autocomplete="off" spellcheck={false} required aria-describedby="intro"
            value={token.value} onInput={(event) => (token.value = event.currentTarget.value)} />
        </label>
        <Trouble problem={problem.value} />
        <button class="primary" type="submit" disabled={busy.value || !token.value.trim()}>{w.session.signIn}</button>
      </form>
      <p class="quiet small">{w.session.hint}</p>
      <pre class="text" tabIndex={0} role="region" aria-label={w.session.hint}>{HINT}</pre>
      <LanguageSelect />
    </div>
  )
}

/** Where a proxy signs people in: it does so whenever the page is loaded. */
function Proxied() {
  const w = words.value.session
  return (
    <div class="door card">
      <h1>Capibara</h1>
      <p role="alert">{w.proxied}</p>
      <div class="actions">
        <button class="primary" type="button" onClick={() => location.reload()}>{w.signIn}</button>
        <a class="button" href={proxySignOut}>{w.signOut}</a>
      </div>
      <LanguageSelect />
    </div>
  )
}
