/**
 * A loopback server for measuring link checks, in a process of its own so that it takes no time from those it serves:
 * `server.ts LATENCY`. It listens on every address of 127.0.0.0/8, tells its parent the port, answers every path
 * with a small page after LATENCY milliseconds, and on `/__log` gives the times and hosts of all requests so far. It
 * speaks no more HTTP than that takes, or the server would be what is measured.
 */
import { type AddressInfo, createServer, type Socket } from 'node:net'

const latency = Number(process.argv[2] ?? 20)
const page = '<!doctype html><title>A page</title><h1>A page</h1><p id="here">Words.</p>'
const log: { at: number; host: string; url: string }[] = []

const server = createServer({ noDelay: true }, (socket) => {
  let text = ''
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      answer(socket, text.slice(0, end))
      text = text.slice(end + 4)
    }
  })
})

function answer(socket: Socket, head: string): void {
  const [, method = '', url = ''] = /^(\w+) (\S+)/.exec(head) ?? []
  if (url === '/__log') {
    socket.write(message('200 OK', JSON.stringify(log.splice(0))))
    return
  }
  const host = /\r\nhost: *([^\r]*)/i.exec(head)?.[1] ?? ''
  log.push({ at: performance.now(), host, url })
  const whole = url === '/robots.txt' ? message('404 Not Found', '') : message('200 OK', page)
  const sent = method === 'HEAD' ? whole.slice(0, whole.indexOf('\r\n\r\n') + 4) : whole
  if (latency > 0) setTimeout(() => socket.write(sent), latency)
  else socket.write(sent)
}

function message(status: string, body: string): string {
  const length = Buffer.byteLength(body)
  return `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\nContent-Length: ${length}\r\n\r\n${body}`
}

server.listen(0, '0.0.0.0', () => {
  process.send!({ port: (server.address() as AddressInfo).port })
})
