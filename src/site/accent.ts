/** sRGB components, 0–255. */
type Colour = [red: number, green: number, blue: number]

/** The accent in the shades that are readable where they stand. */
export interface Accent {
  /** For words and lines on the light page, and for filled areas under white words. */
  onLight: string
  /** For words and lines on the dark page. */
  onDark: string
}

/** The strongest tints of paper that words in the accent stand on, as in the style sheet. */
const LIGHT_GROUND: Colour = [0xef, 0xec, 0xe4]
const DARK_GROUND: Colour = [0x24, 0x2b, 0x35]
const BLACK: Colour = [0, 0, 0]
const WHITE: Colour = [255, 255, 255]

const FALLBACK = '#1b4d7a'
/** WCAG 2.2, criterion 1.4.3. */
const READABLE = 4.5
const STEPS = 20

/** Shades of an administrator's colour (`#rrggbb`), darkened or lightened only as far as reading needs. */
export function accentOf(colour: string): Accent {
  const base = parse(colour) ?? parse(FALLBACK) ?? BLACK
  return {
    onLight: format(readable(LIGHT_GROUND, base, [BLACK])),
    onDark: format(readable(DARK_GROUND, base, [pastelOf(base), WHITE])),
  }
}

/** WCAG contrast ratio of two colours (`#rrggbb`), 1–21. */
export function contrast(one: string, other: string): number {
  return ratio(parse(one) ?? BLACK, parse(other) ?? BLACK)
}

/** The first colour on the way from `base` over the `stops` that is readable on the ground. */
function readable(ground: Colour, base: Colour, stops: Colour[]): Colour {
  let from = base
  for (const stop of stops) {
    for (let step = 0; step < STEPS; step++) {
      const mixed = mix(from, stop, step / STEPS)
      if (ratio(mixed, ground) >= READABLE) return mixed
    }
    from = stop
  }
  return from
}

/** Half way from the brightest colour of the same hue to white: lighter without turning grey. */
function pastelOf(base: Colour): Colour {
  const brightest = Math.max(...base, 1)
  const bright = base.map((component) => (component * 255) / brightest) as Colour
  return mix(bright, WHITE, 0.5)
}

const mix = (from: Colour, to: Colour, share: number): Colour => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
]

function ratio(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((component) => {
    const share = component / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Colour
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function parse(colour: string): Colour | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

const format = (colour: Colour): string =>
  `#${colour.map((component) => component.toString(16).padStart(2, '0')).join('')}`
