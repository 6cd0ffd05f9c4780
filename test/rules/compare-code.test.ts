import { describe, expect, it } from 'vitest'
import { compareCode } from '../../src/rules/structure/code/compare-code.ts'

const lines = (...all: string[]) => all.join('\n')
const told = (before: string, after: string) =>
  compareCode(before, after).map((change) => [change.before?.text ?? '', change.after?.text ?? ''])

const python = lines(
  'def read(path):',
  '    try:',
  '        return open(path)',
  '    except OSError:',
)

describe('compareCode', () => {
  it.each([
    ['comments that were translated', 'x = 1  # set it\ny = 2', 'x = 1  # 设置\ny = 2'],
    ['a comment of fewer lines', '// one thing\n// and another\nrun()', '// 一件事和另一件\nrun()'],
    ['strings that were translated', 'print("hello")', 'print("你好")'],
    ['stand-ins that were translated', 'cd <your folder>', 'cd <你的文件夹>'],
    ['output that was translated', 'Hello, my friend', '你好，朋友'],
    ['entities that were decoded', 'make &amp;&amp; make install', 'make && make install'],
    ['quotes that were straightened', 'echo “ hi ”', 'echo "hi"'],
    ['the prompt of a shell', '$ ls -l', 'ls -l'],
    ['blank lines and space at the end', 'a = 1\n\nb = 2  ', 'a = 1\nb = 2'],
    ['lines that were broken anew', 'foo(a,\n  b)', 'foo(a, b)'],
    ['another step of indentation', python, python.replaceAll('    ', '  ')],
    ['tabs for spaces', python, python.replaceAll('    ', '\t')],
    ['a block shifted as a whole', python, python.replace(/^/gm, '  ')],
    ['a line that goes on, in a shell', '$ run \\\n  -a', '$ run \\\n -a'],
    [
      'a block that was indented anew as a whole',
      'a {\n       b {\n         c\n         d\n       }\n     }\n}',
      'a {\n  b {\n    c\n    d\n  }\n }\n}',
    ],
    ['indentation put back', 'if (a) {\nrun()\n}', 'if (a) {\n  run()\n}'],
    ['boxes drawn with other signs', '├── src', '+-- src'],
    ['colours that a site left', '<span class="k">let</span> x', 'let x'],
  ])('passes over %s', (_, before, after) => expect(told(before, after)).toEqual([]))

  it.each([
    ['a name', 'let count = 1', 'let counts = 1', [['let count = 1', 'let counts = 1']]],
    [
      'a number beside a translated comment',
      'x = 1 # a',
      'x = 2 # 甲',
      [['x = 1 # a', 'x = 2 # 甲']],
    ],
    ['a full-width mark', 'f(a, b);', 'f(a， b)；', [['f(a, b);', 'f(a， b)；']]],
    ['a line that was dropped', 'make\nmake install', 'make', [['make install', '']]],
    ['a line that was added', 'make', 'make\nrm -rf /', [['', 'rm -rf /']]],
    ['curly quotes', 'echo "hi"', 'echo “hi”', [['echo "hi"', 'echo “hi”']]],
    [
      'one line that was indented',
      python,
      python.replace('    except', '        except'),
      [['    except OSError:', '        except OSError:']],
    ],
    [
      'indentation that is gone',
      python,
      python.replace(/^ +/gm, ''),
      [
        ['    try:', 'try:'],
        ['        return open(path)', 'return open(path)'],
        ['    except OSError:', 'except OSError:'],
      ],
    ],
  ])('shows %s', (_, before, after, changes) => expect(told(before, after)).toEqual(changes))
})
