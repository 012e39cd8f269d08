import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/input/decode.ts'

const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('the bytes tell the encoding', () => {
  test.each([
    ['UTF-8', Buffer.from('到2025年，达到98%'), 'utf-8', false, '到2025年，达到98%'],
    ['UTF-8 with a mark', Buffer.from('\uFEFF一、目标'), 'utf-8', false, '一、目标'],
    ['UTF-16LE with a mark', utf16('\uFEFF一、目标', 'le'), 'utf-16le', false, '一、目标'],
    ['UTF-16BE with a mark', utf16('\uFEFF一、目标', 'be'), 'utf-16be', false, '一、目标'],
    ['UTF-16LE by its NULs', utf16('到2025年\n达到98%', 'le'), 'utf-16le', true, '到2025年\n达到98%'],
    ['UTF-16BE by its NULs', utf16('到2025年\n达到98%', 'be'), 'utf-16be', true, '到2025年\n达到98%'],
    ['GB18030', Buffer.from('b5bd32303235c4ea', 'hex'), 'gb18030', true, '到2025年'],
    ['four-byte GB18030', Buffer.from('d6d09639b937', 'hex'), 'gb18030', true, '中𥗓'],
    // Valid UTF-8 by chance: two letters of scripts that nobody uses here.
    ['two GBK characters', Buffer.from('cda8d6aa', 'hex'), 'gb18030', true, '通知'],
    ['ASCII', Buffer.from('95% by 2025'), 'utf-8', false, '95% by 2025'],
    ['accents', Buffer.from('né à Genève'), 'utf-8', false, 'né à Genève'],
  ])('%s', (_, bytes, encoding, guessed, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, guessed, damaged: 0 })
  })

  test('when a mark is dropped, nothing else is: a second one stays', () => {
    expect(decode(Buffer.from('\uFEFF\uFEFF 一\r\n')).text).toBe('\uFEFF 一\r\n')
  })
})

test('when UTF-8 was cut in mid-character, it is still UTF-8, and the damage is counted', () => {
  const whole = Buffer.from('全省产品质量合格率稳定保持较高水平，公共服务质量满意度进一步提升。')
  const { encoding, damaged, text } = decode(whole.subarray(0, -1))
  expect({ encoding, damaged }).toEqual({ encoding: 'utf-8', damaged: 1 })
  expect(text.endsWith('\uFFFD')).toBe(true)
})

describe('what is no text', () => {
  test.each([
    ['NULs on both sides', Buffer.from([0, 0, 1, 0, 0, 2, 0, 0]), /binary/],
    ['control characters', Buffer.from(Array.from({ length: 200 }, (_, i) => i % 9)), /binary/],
    ['bytes of no encoding', Buffer.from([0xff, 0xff, 0xff, 0x80, 0x80]), /binary or in an unknown encoding/],
    ['a PDF', Buffer.from('%PDF-1.4 …'), /a PDF/],
    ['a Word document', Buffer.from('PK\u0003\u0004…'), /Office document/],
  ])('%s', (_, bytes, why) => {
    expect(() => decode(bytes)).toThrow(why)
  })
})

describe('when the encoding is told', () => {
  test('it is taken, under any name it has', () => {
    const big5 = Buffer.from('a440a142', 'hex')
    expect(decode(big5, 'big5')).toEqual({ text: '一、', encoding: 'big5', guessed: false, damaged: 0 })
    for (const name of ['gbk', 'GB2312', 'gb18030']) expect(decode(Buffer.from('d6d0', 'hex'), name).encoding).toBe('gb18030')
  })

  test('and it does not fit or does not exist, that is said', () => {
    expect(() => decode(Buffer.from('d6d0', 'hex'), 'utf-8')).toThrow('is not valid utf-8')
    expect(() => decode(Buffer.from('x'), 'ebcdic')).toThrow('unknown encoding "ebcdic"')
  })
})

test('what is written in UTF-8 is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1 }), (text) => {
      fc.pre(!/\p{Cc}/u.test(text))
      const { encoding, text: read } = decode(Buffer.from(`中文文本，足够长，不会被当作两个字符的通知来猜测。${text}`))
      expect({ encoding, read }).toEqual({ encoding: 'utf-8', read: `中文文本，足够长，不会被当作两个字符的通知来猜测。${text}` })
    }),
  )
})

test('no bytes make it fail in another way than by saying so', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        decode(bytes)
      } catch (error) {
        expect((error as Error).name).toBe('UserError')
      }
    }),
    { numRuns: 2000 },
  )
})
