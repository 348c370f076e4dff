;(() => {
  'use strict'

  const root = document.documentElement
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')

  // Browsers may refuse storage, for instance to pages that were opened as files.
  function storedScheme () {
    try {
      return window.localStorage.getItem('scheme')
    } catch {
      return null
    }
  }

  function store (scheme) {
    try {
      window.localStorage.setItem('scheme', scheme)
    } catch {}
  }

  function button (className, label) {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = className
    made.textContent = label
    return made
  }

  function isDark () {
    return root.dataset.scheme ? root.dataset.scheme === 'dark' : systemIsDark.matches
  }

  function addSchemeSwitch (header) {
    const toggle = button('scheme', '')
    const label = () => {
      toggle.textContent = isDark() ? 'Light' : 'Dark'
      toggle.setAttribute('aria-label', `Use the ${isDark() ? 'light' : 'dark'} scheme`)
    }
    toggle.addEventListener('click', () => {
      root.dataset.scheme = isDark() ? 'light' : 'dark'
      store(root.dataset.scheme)
      label()
    })
    systemIsDark.addEventListener('change', label)
    label()
    header.append(toggle)
  }

  // Of a console only what was typed, without prompts and output.
  function textOf (code) {
    const text = code.textContent.trimEnd()
    if (code.dataset.lang !== 'console') return text
    const typed = text.match(/^\$ (?:.*\\\n)*.*$/gm)
    return typed ? typed.map((command) => command.slice(2)).join('\n') : text
  }

  async function copy (text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text)
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }

  function addCopyButton (listing) {
    const made = button('copy', 'Copy')
    made.addEventListener('click', async () => {
      const done = await copy(textOf(listing.querySelector('code'))).then(() => true, () => false)
      made.textContent = done ? 'Copied' : 'Not copied'
      setTimeout(() => { made.textContent = 'Copy' }, 1500)
    })
    listing.append(made)
  }

  const scheme = storedScheme()
  if (scheme) root.dataset.scheme = scheme

  document.addEventListener('DOMContentLoaded', () => {
    addSchemeSwitch(document.querySelector('.top'))
    for (const listing of document.querySelectorAll('.listingblock > .content')) {
      if (listing.querySelector('code')) addCopyButton(listing)
    }
  })
})()
