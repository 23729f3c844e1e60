#!/usr/bin/env node
// Plain old JavaScript: whatever Node a machine has must be able to read this far and be told what to do.
var fs = require('fs')
var path = require('path')
var url = require('url')

var main = path.join(__dirname, '..', 'dist', 'main.js')

if (!fs.existsSync(main)) {
  stop('Ungkit belum dibangun: jalankan "npm ci" di foldernya. / Ungkit is not built yet: run "npm ci" in its folder.')
} else if (Number(process.versions.node.split('.')[0]) >= 24) {
  import(url.pathToFileURL(main).href)
} else {
  runOnOwnNode()
}

/** Hands everything to the Node that `npm ci` brought, signals and exit status included. */
function runOnOwnNode() {
  var node = ownNode()
  if (node === null)
    return stop(
      'Ungkit memerlukan Node 24: jalankan "npm ci" tanpa --ignore-scripts. / Ungkit needs Node 24: run "npm ci" without --ignore-scripts.',
    )
  var child = require('child_process').spawn(node, [main].concat(process.argv.slice(2)), { stdio: 'inherit' })
  var signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  // Ctrl+C in a terminal has reached the child by itself: passed on as well it would count as the second, which ends at once.
  var heard = [0, 1, 2].some(require('tty').isatty) ? 'SIGINT' : null
  signals.forEach(function (signal) {
    process.on(signal, function () {
      if (signal !== heard) child.kill(signal)
      else heard = null
    })
  })
  child.on('error', function () {
    stop(
      'Node 24 di node_modules tidak dapat dijalankan: jalankan "npm ci" lagi. / Node 24 in node_modules cannot run: run "npm ci" again.',
    )
  })
  child.on('exit', function (code, signal) {
    if (!signal) process.exit(code)
    signals.forEach(function (name) {
      process.removeAllListeners(name)
    })
    process.kill(process.pid, signal)
  })
}

/** Path of the Node from npm; null when its install script did not run and only a stub lies there. */
function ownNode() {
  var found = ['node/bin/node', 'node/bin/node.exe'].filter(function (name) {
    try {
      return fs.statSync(require.resolve(name)).size > 1000000
    } catch (_) {
      return false
    }
  })
  return found.length > 0 ? require.resolve(found[0]) : null
}

function stop(message) {
  console.error(message)
  process.exitCode = 2
}
