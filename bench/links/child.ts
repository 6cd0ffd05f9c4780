/**
 * `child.ts COUNT HOSTS PORT FOLDER`: asks for addresses in a process of its own, tells its parent of each verdict, and
 * last of seconds and of the most memory that it took, in bytes. All but the pace is as by default.
 */
import { addresses, ask } from './ask.ts'

const [count, hosts, port, folder] = process.argv.slice(2)
let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 10)
const urls = addresses(Number(count), Number(hosts), Number(port))
const seconds = await ask(urls, { rate: 1e6 }, folder!, ({ done }) => void process.send!({ done }))
clearInterval(watch)
process.send!({ seconds, peak })
process.disconnect()
