import { render } from "preact"
import { App } from "./app"
import { enter } from "./state/session"

void enter()
const root = document.getElementById("app")
if (root) render(<App />, root)
