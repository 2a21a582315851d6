// A passkey needs the browser's own window, so this one way in needs script. Pages without it show the other ways.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0))
const text = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const listed = list => list?.map(item => ({ ...item, id: bytes(item.id) }))

// Browsers from before 2024 lack the two readers and toJSON; the same by hand.
function toCreate(json) {
  if (PublicKeyCredential.parseCreationOptionsFromJSON) {
    return PublicKeyCredential.parseCreationOptionsFromJSON(json)
  }
  return {
    ...json,
    challenge: bytes(json.challenge),
    user: { ...json.user, id: bytes(json.user.id) },
    excludeCredentials: listed(json.excludeCredentials),
  }
}
function toGet(json) {
  if (PublicKeyCredential.parseRequestOptionsFromJSON) {
    return PublicKeyCredential.parseRequestOptionsFromJSON(json)
  }
  return { ...json, challenge: bytes(json.challenge), allowCredentials: listed(json.allowCredentials) }
}
function toJson(made) {
  if (made.toJSON) return made.toJSON()
  const { response } = made
  const sent = { clientDataJSON: text(response.clientDataJSON) }
  for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[name]) sent[name] = text(response[name])
  }
  if (response.getTransports) sent.transports = response.getTransports()
  return { id: made.id, rawId: made.id, type: made.type, response: sent, clientExtensionResults: {} }
}

class Passkey extends HTMLElement {
  connectedCallback() {
    if (!window.PublicKeyCredential) return
    this.hidden = false
    this.querySelector('button').addEventListener('click', () => this.ask().catch(() => this.failed()))
  }

  async ask() {
    const form = this.closest('form')
    this.querySelector('[role=status]').hidden = true
    const body = new URLSearchParams({ _key: form.elements._key.value, purpose: this.dataset.purpose })
    const answer = await fetch('/in/passkey', { method: 'POST', body })
    if (!answer.ok) return this.failed()
    const json = await answer.json()
    const made =
      this.dataset.purpose === 'new'
        ? await navigator.credentials.create({ publicKey: toCreate(json) })
        : await navigator.credentials.get({ publicKey: toGet(json) })
    form.elements.passkey.value = JSON.stringify(toJson(made))
    form.submit()
  }

  failed() {
    this.querySelector('[role=status]').hidden = false
  }
}
customElements.define('umkiek-passkey', Passkey)
