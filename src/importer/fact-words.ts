export type FactKind = 'country' | 'region' | 'ncb' | 'memberSince'

/** What texts in the four languages call the facts: patterns over folded text. */
// prettier-ignore
export const FACT_LABELS: Record<FactKind, string[]> = {
  country: [
    '(?:member )?country(?: name)?', '(?:member )?state', 'name(?: of (?:the )?country)?', 'title', 'country profile', 'nation',
    'pays(?: membre)?', 'nom(?: du pays)?', 'titre', 'pais(?: miembro)?', 'nombre(?: del pais)?', 'titulo', '(?:اسم )?(?:البلد|الدوله)(?: العضو)?', 'دوله', 'بلد',
  ],
  region: ['(?:interpol |geographic(?:al)? |world )?region', 'region(?: interpol| geographique| geografica)', '(?:ال)?منطقه(?: الجغرافيه)?', 'الاقليم'],
  ncb: [
    '(?:interpol )?(?:national central bureau|ncb)(?: \\((?:ncb|interpol)\\))?(?: (?:location|city|office|seat|headquarters))?', '(?:location|seat|city) of (?:the )?(?:ncb|national central bureau)',
    '(?:interpol )?(?:bureau central national|bcn)(?: \\(bcn\\))?(?: (?:d\')?interpol)?', '(?:ville|siege) du (?:bcn|bureau central national)',
    '(?:interpol )?(?:oficina central nacional|ocn)(?: \\(ocn\\))?(?: (?:de )?interpol)?', '(?:ciudad|sede) de la (?:ocn|oficina central nacional)',
    '(?:مقر |مدينه )?المكتب المركزي الوطني(?: (?:للانتربول|التابع للانتربول))?',
  ],
  memberSince: [
    '(?:interpol )?member(?: country| state)?(?: of interpol)? since', '(?:interpol )?membership(?: (?:date|since|year))?', '(?:date|year) of (?:membership|accession|joining|admission)', 'joined(?: interpol)?(?: (?:in|on))?', '(?:date|year) joined', 'accession(?: date)?', 'member from', 'member', 'membre', 'miembro', 'عضو', 'became (?:a )?member(?: (?:in|on))?',
    '(?:pays |etat )?membre(?: d\'interpol)? depuis', '(?:date d\'|annee d\')?adhesion(?: a interpol)?',
    '(?:pais |estado )?miembro(?: de interpol)? desde', '(?:fecha de |ano de )?(?:adhesion|ingreso|incorporacion)(?: (?:a|en) interpol)?',
    '(?:دوله |بلد )?عضو(?: في (?:ال)?انتربول| في المنظمه)? منذ', 'تاريخ (?:الانضمام|العضويه)(?: الي (?:ال)?انتربول)?', 'سنه الانضمام', 'العضويه(?: منذ)?',
  ],
}
