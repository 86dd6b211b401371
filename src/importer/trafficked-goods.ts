/*
 * "Trafficking in drugs, people, weapons and works of art" names four crime areas with one verb. Patterns
 * over folded text.
 */

/** What opens such a list, in the four languages. */
export const TRAFFICKING =
  /\b(?:traff?icking (?:in|of)|smuggling of|(?:illegal|illicit) trade in|trafics?(?: illicites?| illegal| illegaux)? (?:de |des |d')|contrebande (?:de |d')|trafico(?: ilicito| ilegal)? de|contrabando de)(?:\s+|(?<=[\s']))|(?<!\p{L})(?:و)?(?:الاتجار|تهريب|تجاره)(?: غير المشروع)?(?: في|(?=\s?ب))?\s+/gu

/** What closes one that goes the other way round: "drug, arms and human trafficking", "arms are smuggled". */
export const TRAFFICKED_BEFORE =
  /\s+(traff?icking|smuggling|(?:is|are|being|get)\s+(?:often\s+|also\s+)?(?:traff?icked|smuggled))\b/gu

/** What separates the goods. */
export const GOODS_SEPARATOR =
  /\s*[,،]\s*(?:and\s+|et\s+|y\s+|or\s+|as well as\s+)?|\s+(?:and|or|et|ou|y|e|as well as)\s+|\s+(?=و(?:ال|ب|لل))/u

/** Words in front of the goods that change nothing. */
const LEADING = String.raw`(?:(?:de|des|du|la|le|les|los|las|el|in|of|illicit|illegal|stolen|motor|small|counterfeit|untaxed|young|smuggled|narcotic|synthetic)\s+|d'|l')*`

const ARABIC = '(?:و)?(?:ب|ل)?(?:ال|ل)?'

const arabic = (...words: string[]): string => words.map((word) => ARABIC + word).join('|')

/** Each kind of goods, with the crime area of trafficking in it. */
// prettier-ignore
const GOODS: Record<string, string> = {
  'drug-trafficking': `drugs?|narcotics?|cocaine|heroin|cannabis|opium|drogues?|stupefiants|heroine|drogas?|estupefacientes|cocaina|heroina|${arabic('مخدرات')}`,
  'pharmaceutical-crime': `medicines?|pharmaceuticals?|medicaments|medicamentos|${arabic('ادويه')}`,
  'human-trafficking': `people|persons?|human beings?|humans?|women(?: and children)?|children|girls|organs?|etres humains|personnes|femmes|enfants|organes|personas|seres humanos|mujeres|ninos|organos|${arabic('بشر', 'اشخاص', 'نساء', 'اعضاء البشريه')}`,
  'firearms-trafficking': `weapons?|firearms?|arms|guns?|ammunition|armes(?: a feu| legeres)?|munitions|armas(?: de fuego)?|municiones|${arabic('اسلحه(?: الناريه)?', 'سلاح')}`,
  'cultural-heritage-crime': `works? of art|artworks?|art|antiquities|cultural (?:property|goods|heritage|objects|artefacts)|(?:œ|oe)uvres d'art|antiquites|biens culturels|obras de arte|antiguedades|bienes culturales|${arabic('اعمال الفنيه', 'اثار', 'ممتلكات الثقافيه')}`,
  'vehicle-crime': `vehicles?|cars?|vehicules(?: voles)?|voitures(?: volees)?|vehiculos(?: robados)?|automoviles|coches(?: robados)?|${arabic('سيارات(?: المسروقه)?', 'مركبات(?: المسروقه)?')}`,
  'environmental-crime': `wildlife|(?:protected|endangered|wild) species|ivory|timber|waste|especes (?:sauvages|protegees|menacees)|ivoire|bois|dechets|especies(?: silvestres| protegidas)?|fauna(?: silvestre)?|madera|marfil|residuos|${arabic('عاج', 'احياء البريه')}`,
  'people-smuggling': `(?:irregular )?migrants?|immigrants?|migrantes|inmigrantes|${arabic('مهاجرين')}`,
  'illicit-goods': `goods|merchandise|contraband|tobacco|cigarettes?|alcohol|fuel|marchandises(?: illicites)?|produits contrefaits|tabac|carburants?|mercancias(?: ilicitas)?|productos falsificados|tabaco|cigarrillos|combustibles?|${arabic('سلع', 'بضايع', 'سجاير', 'تبغ', 'وقود')}`,
}

const PATTERNS = Object.entries(GOODS).map(([slug, goods]) => ({
  slug,
  pattern: new RegExp(String.raw`^${LEADING}(?:${goods})(?![\p{L}\p{N}])`, 'u'),
}))

/**
 * The crime area of trafficking in what a text starts with, and where that ends.
 *
 * @param text folded in place
 */
export function goodsAt(text: string): { slug: string; end: number } | undefined {
  for (const { slug, pattern } of PATTERNS) {
    const match = pattern.exec(text)
    if (match) return { slug, end: match[0].length }
  }
  return undefined
}
