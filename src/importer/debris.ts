import { foldText } from '../vocabulary/fold'

/** Whole lines that pages put around their text, folded. */
const PAGE_WORDS =
  /^(?:back to top|top of page|skip to (?:main )?content|share(?: this(?: page)?)?|print(?: this page)?|read more|learn more|more|see also|next|previous|prev|home|menu|search|close|login|sign in|cookies?(?: policy| settings)?|accept(?: all)?(?: cookies)?|privacy(?: policy)?|terms(?: of use)?|contact(?: us)?|follow us(?: on.*)?|facebook|twitter|linkedin|youtube|instagram|related (?:documents|news|links|content)|download(?: pdf)?|page \d+(?: (?:of|sur|de) \d+)?|p \d+|\d+ (?:of|sur|de) \d+|who we are|what we do|our member countries|member countries|news(?: and events)?|languages?|english|francais|espanol|العربيه|retour en haut|haut de page|partager(?: cette page)?|imprimer|accueil|lire la suite|suivant|precedent|pays membres|volver arriba|compartir|imprimir|inicio|leer mas|siguiente|anterior|paises miembros|الرييسيه|مشاركه|طباعه|العوده الي الاعلي|(?:image|photo|figure) \d+(?: (?:of|sur|de) \d+)?|slide \d+|carousel|advertisement|subscribe(?: to our newsletter)?|(?:sign up for )?(?:our )?newsletter|back to (?:the )?list|view (?:all|more|map)|share on .{2,20}|site ?map|legal (?:notice|information)|terms and conditions|mentions legales|aviso legal|(?:facebook|twitter|linkedin|email|whatsapp|print|share)(?: (?:facebook|twitter|linkedin|email|whatsapp|print|share))+)$/

const RIGHTS =
  /^(?:©|\(c\)|copyright\b)|all rights reserved|tous droits réservés|todos los derechos reservados|جميع الحقوق محفوظة/i
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/
const TRAIL = /^[^>›»/]{1,40}(?:\s*[>›»]\s*[^>›»]{1,60}){1,}$/
const TIMESTAMP =
  /^(?:last (?:updated|modified)|updated on|dernière mise à jour|última actualización|آخر تحديث)\b.{0,50}$/i

/** Whether a line is the address of a page or of a mailbox. */
export const isAddress = (text: string): boolean => ADDRESS.test(text.trim())

/** Whether a line is page furniture: a carousel's counter, a page number, navigation, a copyright line. */
export function isDebris(text: string): boolean {
  const line = text.trim()
  if (!/\p{L}/u.test(line)) return true
  if (line.length > 120) return false
  return (
    PAGE_WORDS.test(foldText(line)) ||
    RIGHTS.test(line) ||
    isAddress(line) ||
    /^(?:see also|voir aussi|véase también|انظر أيضا)\b[^.]*$/i.test(line) ||
    TIMESTAMP.test(line) ||
    (TRAIL.test(line) && !/«|[.!?]$/.test(line))
  )
}
