'use strict'

// Puts together what the site is made of, in build/content: the pages, the decisions, the sources that pages include from, and what
// Maven generated, the reference of the configuration and the Javadoc. Antora reads git repositories only, so the folder becomes one, with an empty commit; that way the
// site also builds from a linked worktree or a source archive.

const fs = require('node:fs')
const path = require('node:path')
const git = require('isomorphic-git')

const docs = __dirname
const content = path.join(docs, 'build', 'content')
const sample = '../integration-tests/square-number/src'

const parts = {
  'antora.yml': 'antora.yml',
  modules: 'modules',
  adr: 'modules/adr/pages',
  [sample]: 'modules/ROOT/examples/square-number',
  '../integration-tests/protocol/src': 'modules/ROOT/examples/protocol',
  '../integration-tests/several-handlers/src': 'modules/ROOT/examples/several-handlers',
  '../integration-tests/pets-dynamodb/src': 'modules/ROOT/examples/pets-dynamodb',
  '../integration-tests/pets-dynamodb/pom.xml': 'modules/ROOT/examples/pets-dynamodb/pom.xml',
  '../integration-tests/pets-dynamodb/dynamodb/server.js': 'modules/ROOT/examples/pets-dynamodb/dynamodb/server.js',
  '../integration-tests/pictures-s3/src': 'modules/ROOT/examples/pictures-s3',
  '../integration-tests/pictures-s3/pom.xml': 'modules/ROOT/examples/pictures-s3/pom.xml',
  '../deployment/src/test/java/dev/apigateway/deployment/guide': 'modules/ROOT/examples/guide',
  '../deployment/src/test/java/dev/apigateway/deployment/start': 'modules/ROOT/examples/start',
  '../rest/deployment/src/test/java/dev/apigateway/rest/deployment/guide': 'modules/ROOT/examples/rest-guide',
  'target/reference': 'modules/ROOT/partials/reference',
  'target/api': 'modules/ROOT/attachments/api',
}

const read = (file) => fs.readFileSync(path.join(docs, file), 'utf8').replaceAll('\r\n', '\n')

// A README on a repository's page can't include files, so it holds a copy.
function checkReadme () {
  const readme = read('../README.md')
  const handler = read(`${sample}/main/java/dev/apigateway/it/square/SquareNumber.java`)
    .match(/\/\/ tag::handler\[\]\n([^]*?)\/\/ end::handler\[\]/)[1]
  if (!readme.includes(handler)) throw new Error('README.md has another SquareNumber.java than the sources. Copy it there.')
}

async function stage () {
  checkReadme()
  fs.rmSync(content, { recursive: true, force: true })
  for (const [from, to] of Object.entries(parts)) {
    fs.cpSync(path.join(docs, from), path.join(content, to), { recursive: true })
  }
  await git.init({ fs, dir: content, defaultBranch: 'main' })
  await git.commit({ fs, dir: content, message: 'Empty', author: { name: 'docs', email: 'docs@localhost' } })
}

stage().catch((failure) => {
  console.error(failure.message)
  process.exitCode = 1
})
