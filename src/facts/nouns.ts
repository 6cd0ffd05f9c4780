import { createPhrases, rows, words } from './phrases.ts'
import { codeAt, isLetter, type Prose, skipSpaces } from './prose.ts'

/* Nouns that technical articles count, one concept a line: concept | Chinese | English. */
const nounTable = `
parameter  | 参数 參數 | parameter(s) param(s) weights
token      | 词元 标记 令牌 | token(s)
user       | 用户 使用者 | user(s)
person     | 人 人口 | person people persons individuals humans population
developer  | 开发者 开发人员 程序员 工程师 | developer(s) engineer(s) programmer(s) coder(s)
employee   | 员工 雇员 | employee(s) worker(s) staff
customer   | 客户 顾客 | customer(s) client(s)
company    | 公司 企业 | company companies business businesses firm(s) startup(s)
student    | 学生 | student(s)
subscriber | 订阅者 订户 | subscriber(s) follower(s)
contributor | 贡献者 | contributor(s) maintainer(s) committer(s)
reader     | 读者 | reader(s)
country    | 国家 | country countries nation(s)
language   | 语言 | language(s)
city       | 城市 | city cities
line       | 行 代码行 | line(s)_of_code lines loc sloc
word       | 字 词 单词 | word(s)
character  | 字符 | character(s)
page       | 页 页面 网页 | page(s) webpage(s)
file       | 文件 | file(s)
image      | 图片 图像 照片 张图 | image(s) photo(s) picture(s)
video      | 视频 | video(s)
document   | 文档 文件档 | document(s)
book       | 书 图书 | book(s)
article    | 文章 | article(s) post(s)
song       | 歌 歌曲 | song(s)
site       | 网站 站点 | site(s) website(s)
device     | 设备 装置 | device(s)
machine    | 机器 | machine(s)
server     | 服务器 | server(s)
node       | 节点 | node(s)
core       | 核心 核 内核 | core(s)
thread     | 线程 | thread(s)
process    | 进程 | process processes
container  | 容器 | container(s)
instance   | 实例 | instance(s)
gpu        | 显卡 | gpu(s)
cpu        | 处理器 | cpu(s) processor(s)
chip       | 芯片 | chip(s)
transistor | 晶体管 | transistor(s)
request    | 请求 | request(s)
query      | 查询 | query queries
transaction | 交易 事务 | transaction(s)
connection | 连接 | connection(s)
download   | 下载 下载量 | download(s)
install    | 安装 安装量 | install(s) installation(s)
visit      | 访问 访问量 浏览量 | visit(s) visitor(s) view(s) pageview(s)
star       | 星标 星 | star(s)
commit     | 提交 | commit(s)
issue      | 问题 议题 | issue(s) problem(s)
bug        | 漏洞 缺陷 错误 | bug(s) vulnerability vulnerabilities error(s) defect(s)
package    | 软件包 包 | package(s) module(s)
project    | 项目 | project(s)
repository | 仓库 代码库 | repository repositories repos repo
app        | 应用 应用程序 程序 软件 | app(s) application(s) program(s)
game       | 游戏 | game(s)
library    | 库 | library libraries
version    | 版本 | version(s) release(s)
tool       | 工具 | tool(s)
function   | 函数 | function(s)
class      | 类 | class classes
method     | 方法 | method(s)
component  | 组件 | component(s)
service    | 服务 微服务 | service(s) microservice(s)
table      | 表 | table(s)
row        | 行数据 | row(s)
column     | 列 | column(s)
record     | 记录 | record(s) entries
key        | 键 密钥 | key(s)
layer      | 层 | layer(s)
neuron     | 神经元 | neuron(s)
model      | 模型 | model(s)
sample     | 样本 | sample(s) example(s)
feature    | 特征 功能 特性 | feature(s)
dataset    | 数据集 | dataset(s)
step       | 步骤 步 | step(s)
reason     | 理由 原因 | reason(s)
time       | 次 | times
item       | 项 条目 | item(s)
unit       | 台 部 辆 | unit(s) copies
share      | 股 股份 | share(s)
job        | 职位 岗位 | job(s)
point      | 点 | point(s)
frame      | 帧 | frame(s)
cycle      | 周期 | cycle(s)
message    | 消息 信息 | message(s)
event      | 事件 | event(s)
operation  | 操作 运算 | operation(s)
sort       | 类型 种类 | type(s) kind(s)
context    | 上下文 | context
`

/* What makes another word of a noun of one character: 人工, 字节, 行业. */
const longerWords: Readonly<Record<string, string>> = {
  人: '工类生员气脸物机像称格均民',
  行: '业为动政星列',
  类: '似型别库',
  字: '节符母段典体',
  表: '示达现明面格',
  库: '存',
  词: '元汇典',
  包: '括含裹',
  键: '盘值',
  星: '期级球',
  股: '票权东',
  核: '心',
  次: '要数',
  点: '击赞评',
  项: '目链',
  列: '表出',
  层: '次面',
  书: '籍写',
  歌: '手曲',
  部: '分署门',
  步: '骤伐',
  台: '湾词阶',
}

const concepts = new Map<string, string>()
for (const [concept = '', chinese = '', english = ''] of rows(nounTable)) {
  for (const name of [...words(chinese), ...words(english)]) {
    if (!concepts.has(name)) concepts.set(name, concept)
  }
}
const nouns = createPhrases(concepts)

/** What a noun counts, the same for both languages: `parameter` for 参数 and `parameters`; nothing for unknown nouns. */
export const conceptOf = (noun: string): string | undefined => concepts.get(noun.toLowerCase())

const gap =
  /\+?[ -]?(?:(?:of|active|monthly|daily|registered|new|different|other|more|open-source|open|trainable|training|model|software|lines? of|mobile|web|web-based|paying|unique|concurrent|total|additional) ){0,3}/y
const gapHan =
  / ?(?:个|名|位|种|条|款|台|家|张|份|篇|项|部|多)?(?:活跃|月活跃|日活跃|注册|不同的?|开源|新增?|可训练|训练|软件|移动|付费|独立|并发)? ?(?:的 ?)?/y

/** The known noun that an amount ending at `end` counts; nothing where none follows closely. */
export function nounAfter(prose: Prose, end: number): { noun: string; end: number } | undefined {
  const pattern = prose.language === 'zh' ? gapHan : gap
  pattern.lastIndex = end
  const start =
    end + (pattern.exec(prose.language === 'zh' ? prose.text : prose.lower)?.[0].length ?? 0)
  const place = skipSpaces(prose.text, start)
  return prose.language === 'en' ? englishNoun(prose, end, place) : nounPhrase(prose, place)
}

const anyWord =
  /(?!(?:of|and|or|to|in|on|at|by|for|from|the|a|an|is|are|was|were|with|as|that|than|per|if|but|when|times)\b)[a-z][a-z-]{1,14} /y
const unchanged = /s$|^(?:people|staff|loc|sloc|humans|weights|population|repos)$/

/* English counts plurals, or a singular behind one or a hyphen; up to two other words may stand between. */
function englishNoun(
  prose: Prose,
  end: number,
  from: number,
): { noun: string; end: number } | undefined {
  const single =
    prose.text[end] === '-' ||
    /(?:^|[^\w.,])(?:one|an?|1)$/.test(prose.lower.slice(Math.max(end - 4, 0), end))
  let place = from
  for (let i = 0; i < 3; i++) {
    const found = nounPhrase(prose, place)
    if (found && (single || unchanged.test(found.noun.toLowerCase()))) return found
    anyWord.lastIndex = place
    if (single || !anyWord.test(prose.lower)) return undefined
    place = anyWord.lastIndex
  }
  return undefined
}

function nounPhrase(prose: Prose, place: number): { noun: string; end: number } | undefined {
  const found = nouns.at(prose.lower, place, (stop) => {
    const latin = isLetter(codeAt(prose.lower, stop - 1))
    if (latin) return !isLetter(codeAt(prose.lower, stop))
    const longer = stop - place === 1 ? longerWords[prose.lower[place]!] : undefined
    return !longer?.includes(prose.lower[stop] ?? ' ')
  })
  if (!found) return undefined
  const stop = place + found.phrase.length
  return { noun: prose.text.slice(place, stop), end: stop }
}

/** Whether a known noun stands right at `at`, as after a hyphen: `175-billion-parameter`. */
export function nounAt(prose: Prose, at: number): string | undefined {
  const found = nouns.at(prose.lower, at, (stop) => !isLetter(codeAt(prose.lower, stop)))
  return found?.phrase
}
