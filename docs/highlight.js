'use strict'

// Colours the code of all pages while the site is built, so that a browser needs no script for it.

const highlighter = require('highlight.js/lib/core')

const languages = {
  bash: 'bash',
  console: 'shell',
  java: 'java',
  javascript: 'javascript',
  json: 'json',
  properties: 'properties',
  shell: 'bash',
  xml: 'xml',
}
const listing = /(<code class="language-(\w+)[^"]*"[^>]*>)([^<]*)(<\/code><\/pre>)/g

const unescape = (html) => html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

function highlight (html) {
  return html.replace(listing, (whole, start, name, code, end) => {
    const language = languages[name]
    if (!language) throw new Error(`Code in '${name}' has no colours yet. Add the language to highlight.js.`)
    return start + highlighter.highlight(unescape(code), { language }).value + end
  })
}

module.exports.register = function () {
  for (const name of new Set(Object.values(languages))) {
    highlighter.registerLanguage(name, require(`highlight.js/lib/languages/${name}`))
  }
  this.on('documentsConverted', ({ contentCatalog }) => {
    for (const page of contentCatalog.getPages((page) => page.contents)) {
      page.contents = Buffer.from(highlight(page.contents.toString()))
    }
  })
}
