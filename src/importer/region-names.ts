import { foldText } from '../vocabulary/fold'
import type { Region } from '../vocabulary/regions'

/** What texts in the four languages call the regions; compared without case, accents and conjunctions. */
const NAMES: Record<Region, string> = {
  africa:
    'Africa; African region; Afrique; África; أفريقيا; إفريقيا; Sub-Saharan Africa; Afrique subsaharienne; África subsahariana; West Africa; East Africa; Southern Africa; Central Africa; Western Africa; Eastern Africa; Afrique de l’Ouest; Afrique centrale; Afrique de l’Est; Afrique australe; África occidental; África central',
  americas:
    'Americas; The Americas; America; American region; Amérique; Amériques; Les Amériques; América; Américas; Las Américas; الأمريكتان; الأمريكتين; الأميركتان; الأميركتين; أمريكا; أميركا; North America; South America; Central America; Latin America; Latin America and the Caribbean; Caribbean; Amérique du Nord; Amérique du Sud; Amérique centrale; Amérique latine; Caraïbes; América del Norte; América del Sur; América Central; América Latina; Sudamérica; Centroamérica; América Latina y el Caribe; Caribe; أمريكا الجنوبية; أمريكا الشمالية; أمريكا الوسطى; أمريكا اللاتينية',
  'asia-south-pacific':
    'Asia and South Pacific; Asia and the South Pacific; Asia South Pacific; Asia and Pacific; Asia Pacific; Asia and the Pacific; Asia; Pacific; South Pacific; Oceania; South Asia; Southeast Asia; South East Asia; South-Eastern Asia; East Asia; APAC; Asie et Pacifique Sud; Asie Pacifique Sud; Asie et Pacifique; Asie Pacifique; Asie et le Pacifique; Asie; Pacifique; Pacifique Sud; Océanie; Asie du Sud-Est; Asie du Sud; Asia y Pacífico Sur; Asia Pacífico Sur; Asia y el Pacífico Sur; Asia y Pacífico; Asia Pacífico; Asia y el Pacífico; Pacífico; Oceanía; آسيا وجنوب المحيط الهادئ; آسيا ومنطقة جنوب المحيط الهادئ; آسيا والمحيط الهادئ; آسيا وجنوب المحيط الهادي; آسيا; آسيا ومنطقة المحيط الهادئ',
  europe:
    'Europe; European region; Europa; أوروبا; أوربا; Western Europe; Eastern Europe; Northern Europe; Southern Europe; Central Europe; Southeast Europe; Europe de l’Ouest; Europe de l’Est; Europe occidentale; Europe orientale; Europa occidental; Europa oriental; أوروبا الشرقية; أوروبا الغربية',
  'middle-east-north-africa':
    'Middle East and North Africa; Middle East & North Africa; Middle East North Africa; MENA; Middle East; Middle East and Northern Africa; North Africa and Middle East; North Africa and the Middle East; Moyen-Orient et Afrique du Nord; Moyen Orient; Proche-Orient et Afrique du Nord; Afrique du Nord et Moyen-Orient; Oriente Medio y África del Norte; Oriente Medio y Norte de África; Oriente Medio; Medio Oriente; Medio Oriente y África del Norte; África del Norte y Oriente Medio; Oriente Próximo y Norte de África; الشرق الأوسط وشمال أفريقيا; الشرق الأوسط وشمال إفريقيا; الشرق الأوسط; منطقة الشرق الأوسط وشمال أفريقيا',
}

const regionKey = (name: string): string =>
  foldText(name)
    .split(' ')
    .filter((word) => !/^(?:and|et|y|the|les?|la|las|el|los|l|region|منطقه)$/.test(word))
    .join(' ')

const INDEX = new Map(
  (Object.entries(NAMES) as [Region, string][]).flatMap(([region, names]) =>
    names.split(';').map((name) => [regionKey(name), region] as const),
  ),
)

/** The region that a text names, all of it, in any of the four languages. */
export const regionNamed = (text: string): Region | undefined => {
  const key = regionKey(text)
  return key ? INDEX.get(key) : undefined
}
