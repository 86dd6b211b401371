import { foldWord } from './fold'

/**
 * Words that belong together and that no rule for endings makes one, by language: broken plurals of Arabic, and pairs of noun
 * and adjective or doer that texts about crime and police are full of. Each line is one group, in the spelling of the language.
 */
const GROUPS = `
  person people
  thief thieves
  bribe bribes bribery briber
  terrorist terrorists terrorism
  crime crimes criminal criminals criminality
  smuggle smuggler smugglers smuggling
  police policing policeman policewoman
  crime crimes criminel criminelle criminels criminalité
  trafic trafics trafiquant trafiquants trafiquer
  police policier policière policiers policières
  policía policías policial policiales
  crimen crímenes criminal criminales criminalidad
  tráfico traficante traficantes traficar
  جريمة جرائم إجرام إجرامي إجرامية
  مكتب مكاتب
  جهاز أجهزة
  سلاح أسلحة
  دولة دول
  بلد بلدان بلاد
  مدينة مدن
  طفل أطفال
  مال أموال
  امرأة نساء
  قانون قوانين
  حد حدود
  مركز مراكز
  شرطة شرطي
  وثيقة وثائق
  عملة عملات
  مرفأ مرافئ
  ميناء موانئ
`

const kin = new Map<string, Set<string>>()
for (const line of GROUPS.trim().split('\n')) {
  const group = line.trim().split(' ').map(foldWord)
  for (const word of group) kin.set(word, new Set([...(kin.get(word) ?? []), ...group]))
}

/** The folded words that mean the same as a folded word although their endings do not say so, without itself. */
export const irregularFormsOf = (word: string): string[] =>
  [...(kin.get(word) ?? [])].filter((each) => each !== word)
