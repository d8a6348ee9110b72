import { render } from "preact"
import { App } from "./app"
import { PageBoundary } from "./parts/boundary"
import { enter } from "./state/session"

void enter()
const root = document.getElementById("app")
if (root) render(<PageBoundary><App /></PageBoundary>, root)
