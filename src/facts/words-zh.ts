import { wordTable } from './phrases.ts'
import { codeAt, codesOf, isHan, type Prose, skipSpaces } from './prose.ts'

/*
 * Chinese words that hold numeral characters but name no number. Each is skipped whole where it begins at the place of a
 * numeral. Most words need no entry: a single numeral character counts only before a classifier, a unit or a noun.
 */
const silent = wordTable(`
一些 一下 一下子 一样 一直 一起 一般 一致 一定 一旦 一切 一共 一面 一边 一方面 一会 一会儿 一时 一时间 一度 一向 一律 一概 一带一路 一路 一口气 一口
一手 一头 一心 一意 一身 一举 一番 一道 一块儿 一次性 一对一 一对多 一步步 一步一步 一个个 一一 一系列 一站式 一体化 一体 一键 一线 一流 一等 一再 一味 一瞥
一点儿 一点点 一点也 一点都 一席之地 一席话 一臂之力 一句话 一把手 一级棒 一条龙 一揽子 一刀切 一窝蜂 一股脑 一堆 一团糟 一片 一番 一条条 一种种 一项项
一石二鸟 一举两得 一分为二 一五一十 一清二楚 一干二净 一模一样 一波三折 一成不变 一日之计 一言以蔽之 一分钱一分货 一分钱 一年一度 一毛不拔 一元二次 二元一次 三元一次 一元一次 一视同仁 一代人 一代又一代
二维码 二维 二进制 二次元 二手 二话不说 二元 二叉 二极管 二分法 二分查找 二者 二次开发 二级 二进位
三维 三方 三元 三角 三角形 三角洲 三角函数 三星 三明治 三文鱼 三思 三体 三心二意 三言两语 三三两两 三番两次 三番五次 三下五除二 三七二十一 三六九等 三头六臂 三国 三剑客 三部曲
四川 四合院 四面八方 四分五裂 四舍五入 四处 四周 四肢 四元数 四季 四海
五角大楼 五角星 五花八门 五颜六色 五湖四海 五金 五四 五一 五官 五行 六一 六边形 六级 七夕 七嘴八舌 七上八下 七七八八 七八糟 七折八扣 八卦 八进制 八位元 八位元组 八位组 八九不离十 九牛一毛 九霄云外
十分 十足 十全十美 十指 十字 十进制 十六进制 十有八九 十之八九 十几年如一日 十三五 十四五 十二五 十里 十万火急 十佳 十恶 十一黄金周 十一假期 十八般
百度 百科 百货 百姓 百里挑一 百闻不如一见 百家争鸣 百花 百般 百年一遇 百年老店 百忙 百搭 百叶 百思
千篇一律 千方百计 千辛万苦 千变万化 千差万别 千丝万缕 千兆 千里 千层 千载 千奇百怪 千真万确 千钧 千禧 千疮百孔 千军万马 千难万险 千里马
万一 万分 万维网 万物 万能 万无一失 万万 万象 万全 万岁 万事 万圣 万达 万科 万花筒 万恶 万有引力 万幸 万众 万里 万用 万变 万千 万兆 万金油 万国
亿万 亿航 两者 两岸 两极 两难 两面 两面三刀 两侧 两旁 两手 两口子 两方 两全 两性 两次三番 兆头 兆芯
半导体 半岛 半成品 半自动 半径 半透明 半夜 半路 半途 半球 半信半疑 半斤八两 半边 半场 半圆 半开 半监督 半结构 半正式 半角 半衰期 半官方 半公开 半身 半空 半晌 半截 半数据 半同步 半双工 半永久 半壁
百万富翁 千万别 千万不 千万不要 千万要 千万记 千万小心 千万注意 几乎 几何 几何学 几率 几经 几时 几度 几分 几许 数据 数字 数学 数码 数组 数目 数一数二 数值
上百度 零售 零信任 零碎 零件 零食 零散 零星 零配件 零钱 零部件 零距离 零点几 零基础 零日 零拷贝 零知识 零和 零工
不管三七二十一 接二连三 乱七八糟 颠三倒四 丢三落四 推三阻四 朝三暮四 挑三拣四 再三 再一次 双十一 双十二 合二为一 独一无二
参考 参数 参与 参加 参见 陆续 陆地 伍德 肆意 肆虐 拾取 拾起 拾得 拾遗 捌贰 柒牌 贰心 叁考
`)

/* Characters after which 一 and its fellows are the tail of a word: 统一, 之一, 万一, 另一个, 第一, 周一. */
const tailsOfOne = codesOf('统唯专单逐归划惟均万之同另每任某这那哪其进合选初周期拜第如再首整一复')
const tailsOfAny = codesOf('第初周期拜星大小老高唯统独参陆')

/** The length of the word at `at` that must not be read as a number; 0 where there is none. */
export function silentWord({ text }: Prose, at: number): number {
  const length = silent.at(text, at)?.phrase.length ?? 0
  return text.startsWith('分之', at + 1) && length === 2 ? 0 : length
}

/** Whether a numeral character at `at` is the tail of a word such as 统一, 星期三, 之一. */
export function isTail(prose: Prose, at: number): boolean {
  const { text } = prose
  const previous = codeAt(text, at - 1)
  if (text[at] === '一') return tailsOfOne.has(previous) || isNextOne(text, at)
  if (text[at] === '十' && (text[at - 1] === '双' || text[at - 1] === '合')) return true
  return tailsOfAny.has(previous) && !/[年月]/.test(text[at - 2] ?? '')
}

/* 下一步, 上一篇, 有一天; but 马上一年. */
function isNextOne(text: string, at: number): boolean {
  const previous = text[at - 1] ?? ''
  if (previous === '有') return text[at + 1] === '天'
  return (previous === '下' || previous === '上') && !'马以早晚'.includes(text[at - 2] ?? ' ')
}

/** Classifiers: characters that a counted thing puts between number and noun. */
const classifiers = codesOf(
  '个名位种条项件台款次篇章节页张份行列组类层级步套家部本只匹辆架艘座栋间处段句词字期届轮局场遍回趟批群队排串束片块颗粒滴根支枝把扇面口顶双对副幅门所棵株朵杯瓶桶箱盒包袋罐碗盘人国省市县区州村户核帧股路代档封盏枚栏道剂集幕首笔宗桩起例号环端格点',
)
/* Single characters that after 一 are nearly always part of a word. */
const notAfterOne = codesOf('面口头路级号点代起道端环格片首般')
const capitals = codesOf('壹贰叁肆伍陆柒捌玖拾佰仟貳參陸')
const loose = codesOf('是为到至于、，,“”"（(：:；。！？')

/** Whether the classifier at `at` makes the numeral before it count. */
export const isClassifier = (text: string, at: number): boolean => classifiers.has(codeAt(text, at))

/** Whether 一 at `start` is followed by a character that makes a word of it: 一点, 一面. */
export function isWordOfOne(text: string, start: number, end: number): boolean {
  if (text[start] !== '一' || end !== start + 1) return false
  return notAfterOne.has(codeAt(text, skipSpaces(text, end, 1)))
}

/**
 * Whether a lone numeral character (一, 三, 百) that ends at `end` is a number: a classifier or counted noun follows, or
 * it stands by itself between signs.
 */
export function counts(prose: Prose, start: number, end: number): boolean {
  const { text } = prose
  const next = skipSpaces(text, end, 1)
  if (capitals.has(codeAt(text, start))) return isIsolated(text, start, end)
  if (isClassifier(text, next)) return !isWordOfOne(text, start, end)
  return isIsolated(text, start, end) || isSaid(text, start, end)
}

/* 答案是五: said of something, and the sentence ends or turns. */
function isSaid(text: string, start: number, end: number): boolean {
  const lead = text[start - 1] ?? ''
  const next = text[end] ?? ''
  return (lead === '是' || lead === '于') && (next === '' || '不却还而，。,；'.includes(next))
}

/** Whether nothing but signs, spaces or the ends of the text stand around. */
export function isIsolated(text: string, start: number, end: number): boolean {
  const before = codeAt(text, start - 1)
  const after = codeAt(text, end)
  const open = start === 0 || (!isHan(before) && (loose.has(before) || text[start - 1] === '\n'))
  const closed = end === text.length || (!isHan(after) && loose.has(after))
  return open && closed
}

const readOut = codesOf('〇零一二三四五六七八九')

/** The end of a run of numeral characters at `at`, at least one character on, so that no run is read twice. */
export function digitRunEnd(text: string, at: number): number {
  let end = at + 1
  if (!readOut.has(codeAt(text, at))) return end
  while (readOut.has(codeAt(text, end))) end++
  return end - at > 2 ? end : at + 1
}
