/**
 * A loopback server for measuring link checks, in a process of its own so that it takes no time from those it serves:
 * `server.ts LATENCY`. It listens on every address of 127.0.0.0/8, tells its parent the port, answers every path
 * with a small page after LATENCY milliseconds, and on `/__log` gives the times and hosts of all requests so far.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const latency = Number(process.argv[2] ?? 20)
const page = '<!doctype html><title>A page</title><h1>A page</h1><p id="here">Words.</p>'
let log: { at: number; host: string; url: string }[] = []

const server = createServer((request, response) => {
  const { url = '', headers } = request
  if (url === '/__log') {
    response.end(JSON.stringify(log))
    log = []
    return
  }
  log.push({ at: performance.now(), host: headers.host ?? '', url })
  const send = () => {
    response.writeHead(url === '/robots.txt' ? 404 : 200, { 'content-type': 'text/html' })
    response.end(request.method === 'HEAD' || url === '/robots.txt' ? undefined : page)
  }
  if (latency > 0) setTimeout(send, latency)
  else send()
})

server.listen(0, '0.0.0.0', () => {
  process.send!({ port: (server.address() as AddressInfo).port })
})
