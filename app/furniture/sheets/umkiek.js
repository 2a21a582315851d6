// The one small script of the house. Every page works without it; with it, a page answers while somebody types,
// keeps what is typed on the server, says when the line is gone and what a colleague just changed, and `/` goes to the search box.

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
    // What the words in hand were taken for: the names above may have pushed both out of the window.
    if ('inView' in old.dataset && document.activeElement?.matches('textarea'))
      old.scrollIntoView({ block: 'nearest' })
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
      // Sent on to the door, or refused because the browser no longer knows who it is of: nothing was kept.
      if (answer.redirected || answer.status === 401 || answer.status === 403) return line?.say('out')
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

// <umkiek-now at="…">: listens while the page is in sight. When a colleague changed something of it, the page is drawn
// again, around whatever somebody is typing in. Without it the page stays as it was, and what is sent is checked anyhow.
class Now extends HTMLElement {
  connectedCallback() {
    const line = () => Object.assign(this.appendChild(document.createElement('p')), { role: 'status' })
    this.here = line()
    this.told = line()
    this.mark = this.getAttribute('since')
    this.last = this.getAttribute('last')
    this.drawn = 0
    this.tries = 0
    document.addEventListener('visibilitychange', () => this.turn())
    addEventListener('pagehide', () => this.shut())
    this.turn()
  }

  // Out of sight it lets go of its line after a while: a browser has few of them for one house.
  turn() {
    clearTimeout(this.later)
    if (document.hidden) this.later = setTimeout(() => this.shut(), 4000)
    else if (!this.source && !this.over) this.listen()
  }

  shut() {
    this.source?.close()
    this.source = undefined
    this.here.textContent = ''
  }

  listen() {
    const at = this.getAttribute('at')
    const source = new EventSource(`${at}${at.includes('?') ? '&' : '?'}sinds=${this.mark}`)
    this.source = source
    source.onopen = () => {
      this.tries = 0
    }
    source.addEventListener('here', ({ data }) => {
      if (this.here.textContent !== data) this.here.textContent = data
    })
    source.addEventListener('look', ({ lastEventId }) => {
      this.mark = lastEventId
      this.look()
    })
    source.addEventListener('over', () => {
      this.over = true
      this.shut()
      line?.say('out')
    })
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return
      this.shut()
      if (this.tries++ < 3) this.later = setTimeout(() => this.turn(), 10000 * this.tries)
    }
  }

  // At once, and then not again within the next second.
  look() {
    this.waits ??= setTimeout(
      () =>
        this.draw().finally(() => {
          this.waits = undefined
          if (!this.again) return
          this.again = false
          this.look()
        }),
      Math.max(0, this.drawn + 1000 - Date.now()),
    )
    if (this.drawing) this.again = true
  }

  async draw() {
    this.drawing = true
    try {
      const answer = await fetch(location.href, { headers: { 'x-umkiek-redraw': 'yes' }, redirect: 'error' })
      this.drawn = Date.now()
      if (!answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const fresh = page.querySelector('umkiek-now')
      if (!fresh) return
      const held = new Set()
      become(document.querySelector('main'), page.querySelector('main'), held)
      const [last, told] = [fresh.getAttribute('last'), fresh.getAttribute('told')]
      if (last === this.last || !told) return
      this.last = last
      this.told.textContent = told
      for (const box of held) this.sayAbove(box, told)
    } catch {
      // The line is gone: the next message, or the next visit, tells it.
    } finally {
      this.drawing = false
    }
  }

  // Whoever is typing far below the title sees it too, and that nothing of hers is touched.
  sayAbove(box, told) {
    const form = [...box.querySelectorAll('form')].find(isHeld) ?? box
    const above = form.closest('umkiek-live, umkiek-draft') ?? form
    const said = above.previousElementSibling
    const line = said?.matches('.now-above') ? said : document.createElement('p')
    line.className = 'now-above'
    const also = form.querySelector('[name=_version]') ? ['keeps', 'both'] : ['keeps']
    line.textContent = [told, ...also.map(name => this.getAttribute(name))].join(' ')
    if (line !== said) above.before(line)
  }
}

const isField = 'input:not([type=hidden]), textarea, select'

function isHeld(form) {
  return (
    form.dataset.sent ||
    (form.contains(document.activeElement) && document.activeElement.matches(isField)) ||
    [...form.querySelectorAll(isField)].some(isTyped)
  )
}

function isTyped(field) {
  if (field.matches('[type=radio], [type=checkbox]')) return field.checked !== field.defaultChecked
  if (field.matches('select'))
    return (
      field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex(option => option.defaultSelected),
      )
    )
  return field.value !== field.defaultValue
}

const holds = node =>
  node.nodeType === 1 &&
  (node.matches('form') ? isHeld(node) : [...node.querySelectorAll('form')].some(isHeld))

// What is the same thing on both pages: a row by where it leads, all else by its name or its kind.
const signOf = node => {
  if (node.nodeType !== 1) return node.nodeName
  const row = node.matches('li') && node.querySelector('a[href], [name=entry], time')
  return `${node.nodeName}#${node.id}.${node.className}${row ? (row.getAttribute('href') ?? row.value ?? row.dateTime) : ''}`
}

// The one becomes the other, in place: focus, open details and the place on the page stay as they are.
function become(old, fresh, held) {
  if (old.nodeType !== 1) {
    if (old.data !== fresh.data) old.data = fresh.data
    return
  }
  if (old.matches('umkiek-now') || old.isEqualNode(fresh)) return
  if (old.matches('section, form, umkiek-live, umkiek-draft') && holds(old)) return held.add(old)
  for (const { name } of [...old.attributes])
    if (!fresh.hasAttribute(name) && name !== 'open') old.removeAttribute(name)
  for (const { name, value } of fresh.attributes)
    if (name !== 'open' && old.getAttribute(name) !== value) old.setAttribute(name, value)
  let at = old.firstChild
  const skip = () => {
    const node = at
    at = at.nextSibling
    if (holds(node)) held.add(node)
    else if (node.nodeType !== 1 || !node.matches('umkiek-now')) node.remove()
  }
  for (const want of [...fresh.childNodes]) {
    let found = at
    while (found && signOf(found) !== signOf(want)) found = found.nextSibling
    if (found) {
      while (at !== found) skip()
      at = found.nextSibling
      become(found, want, held)
    } else old.insertBefore(want, at)
  }
  while (at) skip()
  if (old.matches('input, textarea, select')) {
    if (old.matches('[type=radio], [type=checkbox]')) old.checked = fresh.checked
    else if (!old.matches('[type=file]')) old.value = fresh.value
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
customElements.define('umkiek-now', Now)

// <textarea data-enter-sends>: a few words over two lines, sent like one line.
document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  if (!event.target.matches('[data-enter-sends]')) return
  event.preventDefault()
  event.target.form.requestSubmit()
})

// What is opened at the foot of the window would open behind the bars at the thumb.
document.addEventListener('click', ({ target }) => {
  const details = target.closest('summary')?.parentElement
  if (details && !details.open) requestAnimationFrame(() => details.scrollIntoView({ block: 'nearest' }))
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
  // Another button of it is another wish: whoever took the file along may print it too.
  const press = `${submitter?.name}=${submitter?.value}`
  if (form.dataset.sent === press) return event.preventDefault()
  if (line && !line.mayGo(form)) {
    event.preventDefault()
    return line.hold(form, submitter)
  }
  form.dataset.sent = press
  setTimeout(() => delete form.dataset.sent, 4000)
})
