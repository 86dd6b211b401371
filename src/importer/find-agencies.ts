import { foldText } from '../vocabulary/fold'
import { collapse } from './source-line'
import type { ParsedBlock } from './parsed-profile'

/** Words that make an item the name of a body even where it starts with a small letter, folded. */
const BODY_WORDS =
  /\b(?:police|gendarmerie|customs|ministry|department|agency|service|office|guard|committee|commission|bureau|directorate|authority|unit|force|prosecutor|inspectorate|administration|constabulary|tribunal|court|army|navy|brigade|corps|douanes?|ministere|direction|agence|garde|parquet|procureur|surete|policia|guardia|ministerio|aduanas?|direccion|agencia|oficina|servicio|fiscalia|fuerza|armada|cuerpo)\b|شرطه|وزاره|جمارك|حرس|نيابه|جهاز|هييه|اداره|مديريه|لجنه|مكتب|قوات|درك|امن/
const DUTY =
  /^(?:to\s|(?:prevent|protect|investigat|ensur|maintain|combat|fight|enforc|gather|provid|support|respond|reduc|tackl|arrest|control|collect|detect)ing\b|(?:prevention|protection|maintenance|investigation|enforcement|detection|suppression|control|collection) of\b|(?:la |le |l )?(?:prevention|protection|maintien|lutte|recherche|securite publique)\b|(?:prevenir|proteger|garantir|investigar|mantener|assurer|combattre|lutter|rechercher|veiller|luchar|combatir|la prevencion|la proteccion|la investigacion|el mantenimiento)\b)/
const DUTIES_INTRO =
  /\b(?:tasks|duties|functions|missions?|powers|responsibilities|priorities|objectives|taches|fonctions|priorites|tareas|funciones|competencias|prioridades|objetivos|crimes?|offences|delitos|infractions)\b[^.]{0,40}:$|مهام|اختصاصات|اولويات/
const ARTICLE = /^(?:(?:the|la|le|les|el|los|las)\s+|l['’](?=\p{L}))/iu

const ARTICLE_BEFORE = String.raw`(?:the\s|its\s|le\s|la\s|les\s|l['’]|el\s|los\s|las\s)`
/** French and Spanish names go on with small letters. */
const ADJECTIVE =
  '(?:nationale?s?|fédérale?s?|judiciaires?|royale?s?|municipales?|générale?s?|centrale?s?|publiques?|nacional(?:es)?|federal(?:es)?|judicial|civil|municipal)(?![\\p{L}])'
const NAME = String.raw`(\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|for|and|de|du|des|del|et|y|the|la|le|los|las|à|aux|au|en|in|on)\s+|[dl]['’])*\p{Lu}[\p{L}'’-]*|\s+(?:de\s+|du\s+|des\s+|de\s+la\s+|[dl]['’])\p{Ll}{4,}|\s+${ADJECTIVE}|['’]\p{L}+)*(?:\s*\([^()]{2,40}\))?)`

/** Sentences that name who provides the country's policing. */
const LEADS = [
  new RegExp(
    String.raw`\b(?:provided|carried out|ensured|delivered|undertaken|performed|conducted|exercised|led|handled)\s+(?:mainly\s|primarily\s|principally\s|chiefly\s|largely\s)?by\s+${ARTICLE_BEFORE}?${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:responsibility of|falls to|falls under|rests with|lies with|entrusted to|overseen by)\s+${ARTICLE_BEFORE}?${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`(?:assurée?s?|fournie?s?|exercée?s?|exécutée?s?|menée?s?)\s+(?:principalement\s)?par\s+${ARTICLE_BEFORE}?${NAME}`,
    'u',
  ),
  new RegExp(String.raw`(?:relèvent?|relève)\s+(?:du\s|de\s+la\s|de\s+l['’]|des\s)${NAME}`, 'u'),
  new RegExp(
    String.raw`(?:a cargo|prestad[oa]s?\s+por|corre[ns]?\s+a\s+cargo|ejercid[oa]s?\s+por|responsabilidad|proporcionad[oa]s?\s+por|compete[n]?\s+a)\s*(?:del\s|de\s+la\s|de\s+los\s|de\s|al\s|a\s+la\s)?(?:el\s|la\s|los\s|las\s)?${NAME}`,
    'u',
  ),
  /(?:تقدمها|تقدم|تتولاها|تتولى|يتولى|تضطلع بها|من قبل|مسؤولية)\s+((?:وزارة|مديرية|إدارة|الشرطة|جهاز|قوات|المديرية|الإدارة)\s[^،.؛():]{2,50}(?:\s*\([^()]{2,40}\))?)/u,
]

/**
 * Names of agencies in a section about law enforcement: the items of its lists, unless they are duties
 * rather than bodies, and the bodies that a sentence plainly says provide its policing.
 */
export function findAgencies(blocks: ParsedBlock[]): string[] {
  return unique(
    blocks.flatMap((block, index) => {
      if (block.kind === 'paragraph') return leadAgencies(block.text)
      const before = blocks[index - 1]
      const intro = before?.kind === 'paragraph' ? foldIntro(before.text) : ''
      return DUTIES_INTRO.test(intro) ? [] : block.items.flatMap(agencyIn)
    }),
  )
}

const foldIntro = (text: string): string =>
  `${foldText(text.split(/[.!?]\s/).at(-1) ?? '')}${text.endsWith(':') ? ':' : ''}`

const NEXT_NAME = new RegExp(
  String.raw`(?:,\s+(?:and\s+|et\s+|y\s+)?|\s+(?:and|et|y)\s+)${ARTICLE_BEFORE}${NAME}`,
  'uy',
)

/** A name goes on behind "and", but not behind "and the". */
const AND_ANOTHER = /\s+(?:and the|et la|et le|et l['’]|y la|y el)\s+/

function leadAgencies(text: string): string[] {
  return text
    .split(/(?<=\p{L}{2}[.!?؟])\s+(?=\p{Lu})/u)
    .flatMap((sentence) => LEADS.flatMap((pattern) => namesFrom(sentence, pattern)))
}

/** The body that the pattern finds, and those that the sentence names beside it. */
function namesFrom(sentence: string, pattern: RegExp): string[] {
  const names: string[] = []
  let match = pattern.exec(sentence)
  while (match?.[1] && isBody(match[1])) {
    names.push(...match[1].split(AND_ANOTHER).map(agencyName))
    NEXT_NAME.lastIndex = match.index + match[0].length
    match = NEXT_NAME.exec(sentence)
  }
  return names
}

const isBody = (name: string): boolean =>
  BODY_WORDS.test(foldText(name)) || /\(\p{Lu}{2,}\)$/u.test(name)

/** The name at the start of a list item, without the description behind it. */
function agencyIn(item: string): string[] {
  const name = agencyName(
    item.split(
      /\s+[–—-]\s+|:\s|,\s+(?=(?:which|who|that|responsible|in charge|qui|chargée?|responsable|que|encargad)\b)|\s(?=(?:is|are|est|sont) (?:responsible|in charge|chargée?s?)\b)/u,
    )[0] ?? '',
  )
  const folded = foldText(name)
  const words = folded.split(' ').length
  const startsAsName = /^[\p{Lu}\p{Script=Arabic}]/u.test(name)
  if (!folded || words > 14 || DUTY.test(folded)) return []
  return (startsAsName && !/[.!?]\s/.test(name)) || BODY_WORDS.test(folded) ? [name] : []
}

const agencyName = (text: string): string =>
  collapse(
    text
      .replace(ARTICLE, '')
      .replace(/[\s.,;:؛،]+$/, '')
      .replace(/^["“«]|["”»]$/g, ''),
  )

const unique = (names: string[]): string[] => {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = foldText(name)
    return !seen.has(key) && seen.add(key)
  })
}
