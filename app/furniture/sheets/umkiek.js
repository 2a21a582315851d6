// The one small script of the house. Every page works without it; with it, a page answers while somebody types,
// keeps what is typed on the server, and `/` goes to the search box.

const post = (to, form, signal) =>
  fetch(to, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    signal,
  })

// <umkiek-live to="…" regions="who reading">: draws parts of the page again from the server's answer to the form.
class Live extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', event => {
      if (event.target.matches('[type=radio], [type=checkbox], select')) this.ask(0)
      else this.ask(120)
    })
    for (const sign of ['keydown', 'pointerdown'])
      this.addEventListener(sign, () => {
        this.byKeys = sign === 'keydown'
      })
  }

  ask(delay) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.fetch(), delay)
  }

  async fetch() {
    this.running?.abort()
    this.running = new AbortController()
    try {
      const answer = await post(this.getAttribute('to'), this.querySelector('form'), this.running.signal)
      if (!answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      for (const id of this.getAttribute('regions').split(' ')) this.replace(id, page.getElementById(id))
    } catch {
      // Aborted by the next key, or the line is gone: the page stays as it is and the button still works.
    }
  }

  replace(id, fresh) {
    const old = document.getElementById(id)
    if (!old || !fresh || old.innerHTML === fresh.innerHTML) return
    const focused = old.contains(document.activeElement) ? document.activeElement : null
    if (focused?.matches('input:not([type=radio], [type=checkbox]), textarea')) return
    // Whoever chooses with the keys is still among the answers: what folds away does so when they have left.
    if (this.byKeys && focused?.matches('[type=radio]')) {
      old.addEventListener('focusout', () => this.ask(0), { once: true })
      return
    }
    const folds = 'details:not([data-folds])'
    const open = [...old.querySelectorAll(folds)].map(details => details.open)
    old.innerHTML = fresh.innerHTML
    for (const [at, details] of [...old.querySelectorAll(folds)].entries())
      details.open = open[at] ?? details.open
    if (focused)
      old.querySelector(`[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`)?.focus()
  }
}

// <umkiek-draft to="…">: keeps the form on the server every few seconds, and says when the line is gone.
class Draft extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.says = this.querySelector('[data-draft-says]')
    this.form.addEventListener('input', () => {
      this.timer ??= setTimeout(() => this.keep(), 3000)
    })
    this.form.addEventListener('submit', () => {
      clearTimeout(this.timer)
      this.sent = true
    })
    addEventListener('pagehide', () => {
      if (this.timer && !this.sent) {
        navigator.sendBeacon(this.getAttribute('to'), new URLSearchParams(new FormData(this.form)))
      }
    })
    addEventListener('offline', () => this.tell('away'))
    addEventListener('online', () => this.keep())
  }

  async keep() {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.sent) return
    try {
      const answer = await post(this.getAttribute('to'), this.form, AbortSignal.timeout(2500))
      if (!answer.ok) throw new Error(String(answer.status))
      if (this.gone) this.tell('back')
      this.gone = false
    } catch {
      this.gone = true
      this.tell('away')
      this.timer = setTimeout(() => this.keep(), 3000)
    }
  }

  tell(what) {
    if (what === 'away') this.gone = true
    this.says.textContent = this.getAttribute(what)
  }
}

customElements.define('umkiek-live', Live)
customElements.define('umkiek-draft', Draft)

// <textarea data-enter-sends>: a few words over two lines, sent like one line.
document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  if (!event.target.matches('[data-enter-sends]')) return
  event.preventDefault()
  event.target.form.requestSubmit()
})

// Where typing goes on, the cursor stands behind what is there already.
const begun = document.querySelector('textarea[autofocus], input[autofocus]')
if (begun?.value && begun.selectionStart !== null)
  begun.setSelectionRange(begun.value.length, begun.value.length)

document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.target.closest('input, textarea, select, [contenteditable]')) return
  const search = document.querySelector('[data-slash]')
  if (!search) return
  event.preventDefault()
  search.focus()
})

// A form that is on its way is not sent a second time by an impatient thumb; the key would catch it anyhow.
document.addEventListener('submit', event => {
  if (event.target.dataset.sent) event.preventDefault()
  event.target.dataset.sent = 'yes'
  setTimeout(() => delete event.target.dataset.sent, 4000)
})
