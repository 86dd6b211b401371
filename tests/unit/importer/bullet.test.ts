import { describe, expect, it } from 'vitest'

import { bulletsOf, isBehindBy } from '@/importer/bullet'

const only = (line: string) => bulletsOf([line])[0]
const texts = (...lines: string[]) =>
  bulletsOf(lines).map((bullet, index) => bullet?.text ?? lines[index])

describe('a bullet', () => {
  it.each('• · – — * ‣ ◦ ▪ ► ✓ ● ■ ➤ → » ⁃ ∙ ✔ ◆ ★ › ¤ § o ✅'.split(' '))(
    '%s is taken off',
    (mark) => {
      expect(only(`${mark} Coast Guard`)).toEqual({ text: 'Coast Guard', ordered: false })
    },
  )

  it.each(['1.', '12)', '(3)', 'a)', '(iv)', '[2]', '1 -', '1:', '1/', '1.-', '1°', '١.', '٣)'])(
    '%s is taken off as a number',
    (mark) => {
      expect(only(`${mark} Coast Guard`)).toMatchObject({ text: 'Coast Guard', ordered: true })
    },
  )

  it.each([
    '185 local police forces',
    '1.5 million people',
    '© INTERPOL 2024',
    'of the coast',
    'o sea, the coast',
    '-ism',
    '7 September 1923',
    'A. Mensah is the head of the bureau.',
    'Y. Martin et M. Dupont sont les adjoints.',
    'I. Petrov answers for it.',
    '12. The number was far higher the year before.',
    '20 – 30 officers work there.',
  ])('is none in %j', (line) => {
    expect(only(line)).toBeUndefined()
  })

  it.each([
    ['3.', '4.'],
    ['3 –', '4 –'],
    ['A.', 'B.'],
    ['b:', 'c:'],
    ['h.', 'i.'],
    ['i.', 'ii.'],
    ['IV.', 'V.'],
    ['٣.', '٤.'],
  ])('is %s where %s follows', (first, second) => {
    expect(texts(`${first} Customs`, '', 'that goes on', `${second} Police`)).toEqual([
      'Customs',
      '',
      'that goes on',
      'Police',
    ])
  })

  it.each([
    ['A. Mensah leads', '2. Police'],
    ['A. Mensah leads', 'b. Police'],
    ['3. Police', '5. Customs'],
    ['3. Police', '4: Customs'],
    ['3. Police', ...Array<string>(20).fill('and more'), '4. Customs'],
  ])('is none in %j where no line continues it', (...lines) => {
    expect(texts(...lines)).toEqual(lines)
  })

  it.each(['M. Dupont dirige le bureau.', 'M. Durand dirige le bureau.'])(
    'is never the form of address in %j',
    (line) => {
      expect(texts('L. Martin', line, 'N. Petit')[1]).toBe(line)
    },
  )

  it('is no one in the middle of a sentence', () => {
    const above = 'The bureau was moved to a building of its own, which is called Block'
    expect(texts(above, '1. It is open at night.')).toEqual([above, '1. It is open at night.'])
    expect(texts(`${above} A.`, '1. It is open at night.')[1]).toBe('It is open at night.')
  })

  it('is any number before a heading', () => {
    const [bullet] = bulletsOf(['7. Coast Guard'], (text) => text === 'Coast Guard')
    expect(bullet).toMatchObject({ text: 'Coast Guard', ordered: true })
  })
})

describe('the number of a bullet', () => {
  const ordinals = (line: string) => only(line)?.ordinals ?? []

  it.each([
    ['2) Police', '1) Customs'],
    ['٢) Police', '1) Customs'],
    ['(ii) Police', '(i) Customs'],
    ['j) Police', 'i) Customs'],
  ])('is that of %j one step behind that of %j', (line, before) => {
    expect(isBehindBy(1, ordinals(line), ordinals(before))).toBe(true)
  })

  it.each([
    ['1. Police', '1) Customs'],
    ['1. Police', '2. Customs'],
    ['ii) Police', '1) Customs'],
  ])('of %j does not follow that of %j', (line, before) => {
    expect(isBehindBy(1, ordinals(line), ordinals(before))).toBe(false)
  })
})
