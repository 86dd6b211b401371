import { foldText } from '../vocabulary/fold'

/* How texts in the four languages name bodies and their duties. */

/** Words that make a text the name of a body even where it starts with a small letter, folded. */
const BODY_WORDS =
  /\b(?:polic(?:e|ing)|gendarmerie|constabulary|(?:custom|department|agenc(?:y|ie)|service|office|guard|committee|commission|bureau|unit|force|court|prosecutor|inspectorate|administration|tribunal|brigade|division|council|board|directorate|secretariat|squad|corp)s?|ministr(?:y|ies)|authorit(?:y|ies)|army|navy|prosecution|carabinieri|douanes?|ministere|directions?|agences?|gardes?|parquet|procureur|surete|inspection|offices?|autorite|policia|guardia|ministerio|aduanas?|direccion|agencia|oficina|servicio|fiscalia|fuerzas?|armada|cuerpo|secretaria|superintendencia|comision|autoridad|procuraduria|carabineros)\b|شرطه|وزاره|جمارك|ديوانه|حرس|نيابه|جهاز|هييه|اداره|مديريه|لجنه|مكتب|قوات|درك|امن/

/** Whether a text has a word in it that only bodies have in their names. */
export const hasBodyWord = (text: string): boolean => BODY_WORDS.test(foldText(text))

const DUTY =
  /^(?:to\s|(?:prevent|protect|investigat|ensur|maintain|combat|fight|enforc|gather|provid|support|respond|reduc|tackl|arrest|control|collect|detect|preserv|secur|safeguard|regulat|apprehend|guard|patroll|assist|coordinat|issu)ing\b|(?:prevention|protection|maintenance|preservation|investigation|enforcement|detection|suppression|control|collection|provision|apprehension|regulation|coordination) of\b|(?:cooperation|co operation|liaison) with\b|(?:support|assistance) (?:to|for|in)\b|(?:la |le |l )?(?:prevention|protection|maintien|lutte|recherche|securite publique)\b|(?:prevenir|proteger|garantir|investigar|mantener|assurer|combattre|lutter|rechercher|veiller|luchar|combatir|la prevencion|la proteccion|la investigacion|el mantenimiento)\b)/

/** Whether the item of a list is a duty rather than a body. */
export const isDuty = (item: string): boolean => DUTY.test(foldText(item))

const DUTIES_INTRO =
  /\b(?:tasks|duties|functions|missions?|powers|responsibilities|responsible for|in charge of|priorities|objectives|deals? with|investigates|tackles|combats|taches|fonctions|chargee?s? de|responsables? de|priorites|tareas|funciones|competencias|encargad[ao]s? de|prioridades|objetivos|crimes?|offences|delitos|infractions)\b[^.]{0,40}$|مهام|اختصاصات|اولويات/
const BODIES_INTRO =
  /\b(?:agencies|bodies|services|forces|institutions|authorities|organi[sz]ations|ministries|departments|units|entities|components|structures|branches|organismes|organes|autorites|institutions|unites|administrations|organismos|cuerpos|fuerzas|instituciones|autoridades|servicios|entidades|unidades)\b|هييات|اجهزه|وكالات|جهات|سلطات|موسسات|قوات/

/** Whether the sentence in front of a list announces duties or crimes. */
export const announcesDuties = (sentence: string): boolean =>
  DUTIES_INTRO.test(foldText(sentence)) &&
  !/\b(?:bodies|agencies|organismes|organismos)\b/i.test(sentence)

/** Whether the sentence in front of a list announces bodies. */
export const announcesBodies = (sentence: string): boolean => BODIES_INTRO.test(foldText(sentence))

const ARTICLE = String.raw`(?:the\s|its\s|an?\s|le\s|la\s|les\s|l['’]|el\s|los\s|las\s)`
/** French and Spanish names go on with small letters. */
const ADJECTIVE =
  '(?:nationale?s?|fédérale?s?|judiciaires?|royale?s?|municipales?|générale?s?|centrale?s?|publiques?|nacional(?:es)?|federal(?:es)?|judicial|civil|municipal)(?![\\p{L}])'
const NAME = String.raw`(\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|for|and|de|du|des|del|et|y|the|la|le|los|las|à|aux|au|en|in|on)\s+|[dl]['’])*\p{Lu}[\p{L}'’-]*|\s+(?:de\s+|du\s+|des\s+|de\s+la\s+|[dl]['’])\p{Ll}{4,}|\s+${ADJECTIVE}|['’]\p{L}+)*(?:\s*\([^()]{2,40}\))?)`

/** What an Arabic sentence goes on with behind the body that does it. */
const ARABIC_TASK =
  '(?:حفظ|إنفاذ|تطبيق|مسؤولية|مهمة|مهام|ضمان|حماية|مكافحة|تنفيذ|عملية|هذه|ذلك|في|على|من|مع|التي|الذي)(?!\\p{L})'

const behind = (...words: string[]): RegExp =>
  new RegExp(`${words.join('')}${ARTICLE}?${NAME}`, 'u')

/** Sentences that name who provides the country's policing, up to the first name. */
// prettier-ignore
export const LEADS: readonly RegExp[] = [
  behind(String.raw`\b(?:provided|carried out|ensured|delivered|undertaken|performed|conducted|exercised|led|handled|shared|assured|maintained|enforced)\s+(?:mainly\s|primarily\s|principally\s|chiefly\s|largely\s)?(?:by|between|among)\s+(?:both\s+)?`),
  behind(String.raw`\b(?:responsibility of|falls to|falls under|rests with|lies with|entrusted to|overseen by)\s+`),
  behind(String.raw`\b(?:bodies|agencies|institutions|authorities|organi[sz]ations|services|forces|entities)\b[^.;:]{0,120}?\b(?:includes?|are|comprises?|consists? of)\s+`),
  behind(String.raw`(?:assurée?s?|fournie?s?|exercée?s?|exécutée?s?|menée?s?)\s+(?:principalement\s)?par\s+`),
  new RegExp(String.raw`(?:relèvent?|relève)\s+(?:du\s|de\s+la\s|de\s+l['’]|des\s)${NAME}`, 'u'),
  behind(String.raw`\b(?:organismes|organes|services|autorités|forces|institutions)\b[^.;:]{0,120}?\b(?:comprennent|sont|incluent)\s+(?:notamment\s+)?`),
  behind(String.raw`(?:a cargo|prestad[oa]s?\s+por|corre[ns]?\s+a\s+cargo|ejercid[oa]s?\s+por|responsabilidad|proporcionad[oa]s?\s+por|compete[n]?\s+a)\s*(?:del\s|de\s+la\s|de\s+los\s|de\s|al\s|a\s+la\s)?`),
  behind(String.raw`\b(?:organismos|servicios|autoridades|fuerzas|instituciones|cuerpos|entidades)\b[^.;:]{0,120}?\b(?:incluyen|son|comprenden)\s+`),
  new RegExp(String.raw`(?:تقدمها|تقدم|تتولاها|تتولى|يتولى|تضطلع بها|من قبل|مسؤولية)\s+((?:وزارة|مديرية|إدارة|الشرطة|جهاز|قوات|المديرية|الإدارة)\s[^،.؛():]{2,50}?(?:\s*\([^()]{2,40}\))?)(?=\s*[،.؛:(]|\s*$|\s${ARABIC_TASK})`, 'u'),
]

/** Another name beside the one before it. */
export const NEXT_NAME = new RegExp(
  String.raw`(?:,\s+(?:and\s+|et\s+|y\s+|as well as\s+)?|\s+(?:and|et|y|as well as)\s+)${ARTICLE}?${NAME}`,
  'uy',
)
