'use strict'

// Puts together what the site is made of, in build/content: the pages, the decisions, the sample sources that pages include
// from, and the reference that Maven generated. Antora reads git repositories only, so the folder becomes one, with an empty commit; that way
// the site also builds from a linked worktree or a source archive.

const fs = require('node:fs')
const path = require('node:path')
const git = require('isomorphic-git')

const docs = __dirname
const content = path.join(docs, 'build', 'content')

const parts = {
  'antora.yml': 'antora.yml',
  modules: 'modules',
  adr: 'modules/adr/pages',
  '../integration-tests/square-number/src': 'modules/ROOT/examples/square-number',
  '../deployment/src/test/java/dev/apigateway/deployment/guide': 'modules/ROOT/examples/guide',
  'target/reference': 'modules/ROOT/partials/reference',
}

async function stage () {
  fs.rmSync(content, { recursive: true, force: true })
  for (const [from, to] of Object.entries(parts)) {
    fs.cpSync(path.join(docs, from), path.join(content, to), { recursive: true })
  }
  await git.init({ fs, dir: content, defaultBranch: 'main' })
  await git.commit({ fs, dir: content, message: 'Empty', author: { name: 'docs', email: 'docs@localhost' } })
}

stage()
