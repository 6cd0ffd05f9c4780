import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/glossary/read-csv.ts'
import { readTbx } from '../../src/glossary/read-tbx.ts'

describe('readCsv', () => {
  it('reads columns by their names, in any order', () => {
    const text =
      'note,Term,translations,keep,forbidden,unknown\r\n"a, ""b""",operator,Operator,yes,运算符|算子,x\r\n\r\n,pod,,no,,\r\n'
    expect(readCsv(text)).toEqual({
      terms: [
        {
          note: 'a, "b"',
          term: 'operator',
          translations: ['Operator'],
          keep: true,
          forbidden: ['运算符', '算子'],
        },
        { term: 'pod', keep: false },
      ],
      lines: [2, 4],
    })
  })

  it.each([
    ['tabs', 'en\tzh\nservice mesh\t服务网格；服务网\n'],
    ['semicolons', 'source;target\nservice mesh;服务网格|服务网\n'],
    ['Chinese names and a byte order mark', '\uFEFF术语,译法\nservice mesh,服务网格;服务网\n'],
  ])('reads %s', (_, text) => {
    expect(readCsv(text)).toMatchObject({
      terms: [{ term: 'service mesh', translations: ['服务网格', '服务网'] }],
    })
  })

  it('tells the line of what it cannot read', () => {
    expect(readCsv('word,meaning\na,b\n')).toMatchObject({ line: 1 })
    expect(readCsv('')).toMatchObject({ line: 1 })
    const broken = readCsv('term,translations\na,b\nc,"d\n')
    expect(broken).toMatchObject({ line: expect.any(Number), reason: expect.any(String) })
  })
})

const martif = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1">
  <descrip type="definition">Runs an application.</descrip>
  <langSet xml:lang="en-US">
    <tig><term>operators</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
    <ntig><termGrp><term>oper<hi>ator</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
  </langSet>
  <langSet xml:lang="zh-CN">
    <tig><term>运算符</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
    <tig><term>Operator &amp; 控制器</term><termNote type="partOfSpeech">noun</termNote></tig>
  </langSet>
  <langSet xml:lang="zh-TW"><tig><term>運算子</term></tig></langSet>
  <langSet xml:lang="de"><tig><term>Operator</term></tig></langSet>
</termEntry>
<termEntry><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
</body></text></martif>`

const tbx3 = `<tbx type="TBX-Min" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
<text><body><conceptEntry id="c1">
  <langSec xml:lang="en"><termSec><term>pod</term></termSec></langSec>
  <langSec xml:lang="zh-Hans"><termSec><term>豆荚</term><min:administrativeStatus>notRecommended</min:administrativeStatus></termSec>
    <termSec><term>Pod</term><min:administrativeStatus>preferred</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>`

describe('readTbx', () => {
  it('reads version 2', () => {
    expect(readTbx(martif)).toEqual({
      terms: [
        {
          term: 'operator',
          aliases: ['operators'],
          translations: ['Operator & 控制器'],
          forbidden: ['运算符'],
          note: 'Runs an application.',
        },
      ],
      lines: [4],
    })
  })

  it('reads version 3', () => {
    expect(readTbx(tbx3)).toMatchObject({
      terms: [{ term: 'pod', aliases: [], translations: ['Pod'], forbidden: ['豆荚'] }],
      lines: [2],
    })
  })

  it.each([
    ['<martif><text></martif>', 1],
    ['<html>\n<body/></html>', 1],
    ['<martif>\n&bomb;</martif>', 2],
    ['', 1],
  ])('tells the line of what is wrong with %j', (text, line) => {
    expect(readTbx(text)).toMatchObject({ line, reason: expect.any(String) })
  })
})
