// The one small script of the house. Every page works without it; with it, a page answers while somebody types,
// keeps what is typed on the server, says when the line is gone, and `/` goes to the search box.

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

// <umkiek-draft to="…">: keeps the form on the server every few seconds.
class Draft extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.form.addEventListener('input', () => {
      this.timer ??= setTimeout(() => this.keep(), 3000)
    })
    addEventListener('pagehide', () => {
      if (this.timer && !this.form.dataset.sent)
        navigator.sendBeacon(this.getAttribute('to'), new URLSearchParams(new FormData(this.form)))
    })
  }

  async keep() {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.form.dataset.sent) return
    try {
      const answer = await post(this.getAttribute('to'), this.form, AbortSignal.timeout(2500))
      if (answer.status === 204) return line?.isGood()
      // Sent on to the door: the session is over, and nothing was kept.
      if (answer.redirected) return line?.say('out')
      throw new Error(String(answer.status))
    } catch {
      line?.isGone()
      this.timer = setTimeout(() => this.keep(), 3000)
    }
  }
}

// <umkiek-line>: asks, while somebody types and before a form with words leaves, whether the house still answers.
// Where it does not, the page stays as it is; what was to be sent goes as soon as it answers again.
class Line extends HTMLElement {
  connectedCallback() {
    line = this
    this.role = 'status'
    this.good = Date.now()
    addEventListener('offline', () => this.isGone())
    addEventListener('online', () => this.ask())
    addEventListener('input', ({ target }) => {
      if (this.waiting?.form.contains(target)) this.waiting = undefined
      if (Date.now() - this.good > 2000) this.ask()
    })
  }

  async ask() {
    if (this.asking) return this.asking
    const timeout = { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(2500) }
    this.asking = navigator.onLine
      ? fetch('/healthz', timeout).then(
          ({ ok }) => ok,
          () => false,
        )
      : Promise.resolve(false)
    const well = await this.asking
    this.asking = undefined
    if (well) this.isGood()
    else this.isGone()
    return well
  }

  isGood() {
    this.good = Date.now()
    if (!this.again) return
    clearInterval(this.again)
    this.again = undefined
    this.say('back')
    for (const draft of document.querySelectorAll('umkiek-draft')) if (draft.timer) draft.keep()
    if (this.waiting) send(this.waiting.form, this.waiting.button)
  }

  isGone() {
    this.good = 0
    this.again ??= setInterval(() => this.ask(), 2000)
    this.say(this.waiting ? 'waits' : 'gone')
  }

  say(what) {
    this.textContent = this.getAttribute(what)
  }

  // Nothing typed, nothing to lose; and a house that answered just now will answer again.
  mayGo(form) {
    if (this.good && Date.now() - this.good < 3000) return true
    const fields = [
      ...document.querySelectorAll('textarea, input:not([type=hidden], [type=radio], [type=checkbox])'),
    ]
    return !fields.some(field => (form.contains(field) ? field.value : field.value !== field.defaultValue))
  }

  async hold(form, button) {
    this.waiting = { form, button }
    if ((await this.ask()) && this.waiting) send(form, button)
  }
}

let line

function send(form, button) {
  line.waiting = undefined
  line.good = Date.now()
  form.requestSubmit(button)
}

customElements.define('umkiek-live', Live)
customElements.define('umkiek-line', Line)
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
addEventListener('submit', event => {
  const { target: form, submitter } = event
  if (form.dataset.sent) return event.preventDefault()
  if (line && !line.mayGo(form)) {
    event.preventDefault()
    return line.hold(form, submitter)
  }
  form.dataset.sent = 'yes'
  setTimeout(() => delete form.dataset.sent, 4000)
})
