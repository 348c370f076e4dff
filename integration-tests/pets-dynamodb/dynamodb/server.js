'use strict'

// A DynamoDB in memory on a free port of loopback. Writes its address, and ends with its standard input.

const server = require('dynalite')({ createTableMs: 0 })
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.stdin.resume().on('end', () => process.exit())
