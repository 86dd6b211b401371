import type { SectionField } from './parsed-profile'

/*
 * How texts in the four languages head the three sections: patterns over folded text (lower case, no
 * accents, Arabic letters unified). A country may follow, with a preposition.
 */

const TRANSNATIONAL = '(?:transnational |international |serious |serious and )*'
const POLICE_BODIES =
  '(?:agencies|bodies|services|authorities|organi[sz]ations|institutions|forces|structures?|system|landscape|framework|overview)'

// prettier-ignore
export const HEADING_PHRASES: Record<SectionField, string[]> = {
  crimeOverview: [
    `(?:the )?(?:fight(?:ing)?|combatt?ing|tackling|countering|preventing)(?: against)? (?:the )?${TRANSNATIONAL}(?:organi[sz]ed )?crimes?`,
    `(?:the )?${TRANSNATIONAL}organi[sz]ed crime(?: (?:situation|overview|threats?|landscape|picture|profile|context|challenges))?`,
    '(?:the )?(?:national |local )?crime (?:overview|situation|landscape|threats?|trends?|profile|picture|challenges|areas|context|environment|issues|scene)',
    '(?:an )?overview of (?:the )?(?:organi[sz]ed )?crime(?: situation)?',
    '(?:the )?(?:key|main|principal|major|top|priority|current) (?:crime |criminal |security )?(?:threats|challenges|crime areas|crimes|crime issues|crime problems)',
    '(?:the )?criminal (?:situation|landscape|threats?|environment|challenges|activity)',
    '(?:the )?(?:national |internal )?security (?:situation|context|landscape|environment|threats?)',
    '(?:the )?threat (?:assessment|landscape|picture)', 'threats?', 'crime', 'criminality', 'crime and (?:security|threats?)', 'security challenges',
    '(?:la )?lutte contre (?:la criminalite|le crime|la delinquance|la grande criminalite)(?: transnationale)?(?: organisee?)?(?: transnationale?)?',
    '(?:lutter|combattre) contre (?:la criminalite|le crime)(?: organisee?)?', '(?:la )?criminalite(?: transnationale)?(?: organisee)?(?: transnationale)?', '(?:le )?crime organise',
    '(?:l\')?(?:apercu|situation|panorama|etat(?: des lieux)?|etat|vue d\'ensemble|tableau|paysage) (?:de la criminalite|du crime|criminel)(?: organisee?)?', '(?:la )?situation (?:criminelle|de la criminalite)',
    '(?:les )?(?:principales |grandes )?menaces(?: criminelles)?', '(?:les )?principa(?:les|ux) (?:menaces|defis|infractions|crimes|formes de criminalite)(?: criminelles)?', '(?:le )?contexte criminel',
    '(?:la )?(?:lucha|el combate|combate) contra (?:la delincuencia|el crimen|la criminalidad|el delito)(?: organizad[oa])?(?: transnacional)?', '(?:el )?combate (?:al crimen|a la delincuencia|contra el crimen)(?: organizad[oa])?',
    '(?:la )?(?:delincuencia|criminalidad)(?: organizada)?(?: transnacional)?', '(?:el )?crimen organizado(?: transnacional)?',
    '(?:el )?(?:panorama|situacion|resumen|contexto|la situacion) (?:de la delincuencia|delictiv[oa]|del crimen|de la criminalidad|criminal|del delito)(?: organizad[oa])?', '(?:las )?(?:principales )?amenazas(?: delictivas| criminales)?', '(?:los )?principales (?:delitos|retos|desafios)',
    '(?:مكافحه|محاربه|التصدي لل?) ?(?:الجريمه|الاجرام|الجرائم)(?: المنظمه?)?(?: (?:عبر|العابره) (?:الوطنيه|للحدود))?', '(?:الجريمه|الاجرام)(?: المنظمه?)?', '(?:نظره|لمحه) عامه (?:علي|عن|حول) (?:الجريمه|الاجرام|وضع الجريمه)(?: المنظمه)?',
    '(?:حاله|وضع|واقع|مشهد) (?:الجريمه|الاجرام)(?: المنظمه)?', '(?:ابرز |اهم )?(?:التهديدات|التحديات)(?: الاجراميه| الرييسيه| الامنيه)?', 'الوضع (?:الاجرامي|الجنايي)',
  ],
  interpolRole: [
    '(?:the )?role of (?:interpol|the (?:interpol )?(?:ncb|national central bureau))', 'interpol(?:\'s)?(?: (?:role|presence|activities|cooperation|support|membership|engagement|bureau|office|national central bureau(?: \\(ncb\\))?|ncb))?', '(?:working|cooperation|co-operation|partnership) with interpol', '(?:our|the) work with interpol',
    'international (?:police |law enforcement )?co-?operation', '(?:la )?cooperation (?:policiere )?internationale', '(?:la )?cooperacion (?:policial )?internacional', 'التعاون (?:الشرطي )?الدولي',
    '(?:the |our )?(?:interpol )?(?:national central bureau|ncb)(?: \\((?:ncb|interpol)\\))?(?:\'s role)?', '(?:about )?the (?:ncb|national central bureau)', 'interpol and the (?:ncb|national central bureau)',
    '(?:le )?role (?:d\'interpol|du bureau central national|du bcn)', '(?:le )?(?:bureau central national|bcn)(?: \\(bcn\\))?(?: (?:d\'|-? ?)?interpol)?', '(?:la )?cooperation avec interpol', 'l\'action d\'interpol',
    '(?:el )?(?:papel|rol|funcion|la funcion) de (?:interpol|la oficina central nacional|la ocn)', '(?:la )?(?:oficina central nacional|ocn)(?: \\(ocn\\))?(?: (?:de )?interpol)?', '(?:la )?cooperacion con interpol',
    '(?:دور |منظمه )?(?:الانتربول|انتربول)', '(?:دور )?المكتب المركزي الوطني(?: (?:للانتربول|التابع للانتربول))?', 'دور منظمه الانتربول', 'التعاون مع الانتربول',
  ],
  lawEnforcement: [
    `(?:the )?(?:national )?law[ -]enforcement(?: ${POLICE_BODIES})?`, `(?:the )?(?:national )?law enforcement and (?:security|justice|police)(?: ${POLICE_BODIES})?`, '(?:the )?(?:national |federal )?police and (?:other )?(?:law enforcement|security)(?: (?:agencies|bodies|services|forces|authorities))?',
    `(?:the )?(?:national |federal )?police(?: (?:force|service|services|forces|structure|organi[sz]ation|system|agencies))?`, '(?:the )?(?:national )?(?:police|policing|security|internal security) (?:forces|services|structure|system|arrangements)', '(?:national )?policing', '(?:the )?security (?:forces|services|agencies)', '(?:other )?(?:national )?(?:law enforcement|police|security) (?:agencies|bodies)', '(?:enforcing|who enforces) the law', '(?:maintaining |keeping )?law and order',
    '(?:l\')?application (?:de la loi|des lois)', '(?:les )?services (?:charges|responsables) de l\'application (?:de la loi|des lois)', '(?:les )?(?:forces de l\'ordre|forces de police|forces de securite|services de police|services repressifs|services de securite)', '(?:les )?(?:organismes|autorites) (?:charges|chargees) de l\'application (?:de la loi|des lois)',
    '(?:la )?police(?: nationale| federale)?(?: et (?:application de la loi|(?:les )?(?:autres )?forces de l\'ordre|gendarmerie|la gendarmerie))?', '(?:le )?maintien de l\'ordre(?: public)?', '(?:la )?securite interieure',
    '(?:la )?aplicacion de la ley', '(?:las )?fuerzas (?:del orden|de seguridad|policiales|y cuerpos de seguridad)(?: publico)?', '(?:los )?(?:cuerpos|servicios|organismos) (?:policiales|de seguridad|de policia|de aplicacion de la ley|encargados de (?:la aplicacion de|hacer cumplir) la ley)', '(?:la )?policia(?: nacional| federal)?(?: y (?:aplicacion de la ley|(?:otras )?fuerzas (?:del orden|de seguridad)))?', '(?:las )?(?:autoridades|instituciones) (?:policiales|encargadas de (?:la aplicacion de|hacer cumplir) la ley)', 'cumplimiento de la ley',
    '(?:انفاذ|تطبيق) (?:القانون|القوانين)', '(?:اجهزه|سلطات|وكالات|هييات|جهات|مؤسسات|قوات) (?:انفاذ|تطبيق) (?:القانون|القوانين)', '(?:قوات |اجهزه )?(?:الشرطه|الامن)(?: الوطنيه?| (?:و|و )?انفاذ القانون| وانفاذ القانون)?', '(?:قوات|اجهزه) (?:الامن|الشرطه)', 'العمل الشرطي',
  ],
}

/** One word of these in a marked heading tells the section; INTERPOL first, then whichever comes first. */
// prettier-ignore
export const HEADING_KEYWORDS: Record<SectionField, RegExp> = {
  interpolRole: /\binterpol\b|\bncb\b|national central bureau|\bbcn\b|bureau central national|\bocn\b|oficina central nacional|انتربول|المكتب المركزي الوطني/,
  crimeOverview: /\b(?:crimes?|criminal(?:ity|ite|idad)?|criminelles?|delincuencia|crimen|delictiv[oa]|threats|menaces|amenazas)\b|الجريمه|الاجرام|التهديدات/,
  lawEnforcement: /\b(?:law enforcement|polic(?:e|ing|ia|iales)|forces de l'ordre|fuerzas (?:del orden|de seguridad)|application de la loi|aplicacion de la ley|security (?:forces|services)|gendarmerie)\b|انفاذ القانون|الشرطه/,
}

/** What stands between a heading's phrase and the country, folded. */
export const PREPOSITION =
  /^(?:\s*[:–—-]\s*|\s+(?:&|and|in|of|for|within|across|throughout|en|et|y|au|aux|a|dans|du|des|de|del|d'|في|داخل)(?:\s+(?=\S)|(?<=')))|^\s+(?:ب|ل)(?=\p{L})|^\s*\(/u
