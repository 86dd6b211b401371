import { editDistance } from '../vocabulary/edit-distance'

/** Names and abbreviations of the months in the four languages, folded; January first. */
const MONTHS = [
  'january jan janvier janv enero ene يناير كانون_الثاني جانفي',
  'february feb fevrier fevr fev febrero فبراير شباط فيفري',
  'march mar mars marzo مارس اذار',
  'april apr avril avr abril abr ابريل نيسان افريل',
  'may mai mayo مايو ايار ماي',
  'june jun juin junio يونيو حزيران جوان يونيه',
  'july jul juillet juil julio يوليو تموز جويليه يوليه يوليوز',
  'august aug aout agosto ago اغسطس اب اوت غشت',
  'september sept sep septembre septiembre setiembre set سبتمبر ايلول شتنبر',
  'october oct octobre octubre اكتوبر تشرين_الاول',
  'november nov novembre noviembre نوفمبر تشرين_الثاني نونبر',
  'december dec decembre diciembre dic ديسمبر كانون_الاول دجنبر',
].map((names) => names.split(' '))

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/**
 * The number of a month by its name, 1 to 12. A misspelt name of five letters or more counts when only one
 * month is that near: "Setpember" is September, "Juny" is none.
 *
 * @param word folded; the two-word Arabic names joined by an underscore
 */
export function monthNamed(word: string): number | undefined {
  const exact = MONTHS.findIndex((names) => names.includes(word))
  if (exact >= 0) return exact + 1
  const roman = ROMAN.indexOf(word)
  if (roman >= 0) return roman + 1
  return word.length >= 5 ? nearestMonth(word) : undefined
}

function nearestMonth(word: string): number | undefined {
  const limit = word.length >= 7 ? 2 : 1
  const distances = MONTHS.map((names) =>
    Math.min(...names.filter((name) => name.length >= 4).map((name) => editDistance(word, name))),
  )
  const least = Math.min(...distances)
  const nearest = distances.filter((value) => value === least)
  return least <= limit && nearest.length === 1 ? distances.indexOf(least) + 1 : undefined
}
