// A certified OIDC provider with TLS, whose own pages for development let anybody in under any name.
// Usage: node provider.mjs PACKAGE ISSUER CERTIFICATE KEY REDIRECT; the client's secret is in CLIENT_SECRET.
import { readFileSync } from "node:fs"
import { createServer } from "node:https"
import { pathToFileURL } from "node:url"

const [folder, issuer, certificate, key, redirect] = process.argv.slice(2)
const { default: Provider } = await import(pathToFileURL(`${folder}/lib/index.js`))

const provider = new Provider(issuer, {
  clients: [{
    client_id: "capibara", client_secret: process.env.CLIENT_SECRET, redirect_uris: [redirect],
    grant_types: ["authorization_code", "refresh_token"],
  }],
  cookies: { keys: [process.env.CLIENT_SECRET] },
  claims: { openid: ["sub"], email: ["email", "email_verified"], groups: ["groups"] },
  conformIdTokenClaims: false, // the claims are in the ID token, as the API server needs them
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@example.com`, email_verified: true, groups: ["people"] }),
  }),
})
createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, provider.callback())
  .listen(Number(new URL(issuer).port), "127.0.0.1", () => console.log("the provider listens"))
