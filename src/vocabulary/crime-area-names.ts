import type { Localized } from './locales'

export interface CrimeAreaName {
  /** ASCII, from the English name. */
  slug: string
  name: Localized<string>
  /** One sentence. */
  summary: Localized<string>
  /** Other names that texts use, older names among them. Compared without case, accents and plural s. */
  synonyms: Localized<string[]>
}

/**
 * The crime areas an empty database starts with: the names of INTERPOL's list of 2020, and those of the
 * older list of about 2013 that were not renamed since. Older names are synonyms of the current one.
 */
// prettier-ignore
export const CRIME_AREA_NAMES: readonly CrimeAreaName[] = [
  {
    slug: 'corruption',
    name: { en: 'Corruption', fr: 'Corruption', es: 'Corrupción', ar: 'الفساد' },
    summary: {
      en: 'Abuse of a position of trust for private gain, in public office or in business.',
      fr: 'Abus d’une position de confiance à des fins privées, dans la fonction publique ou les affaires.',
      es: 'Abuso de una posición de confianza en beneficio propio, en la función pública o en los negocios.',
      ar: 'إساءة استعمال موقع ثقة لتحقيق منفعة خاصة، في الوظيفة العامة أو في الأعمال.',
    },
    synonyms: {
      en: ['bribery', 'embezzlement', 'graft', 'kleptocracy', 'corrupt practices'],
      fr: ['pots-de-vin', 'détournement de fonds publics', 'détournements de fonds publics', 'concussion'],
      es: ['soborno', 'sobornos', 'cohecho', 'malversación', 'malversación de fondos'],
      ar: ['الرشوة', 'اختلاس الأموال العامة', 'الاختلاس'],
    },
  },
  {
    slug: 'counterfeit-currency-and-documents',
    name: {
      en: 'Counterfeit currency and documents', fr: 'Fausse monnaie et faux documents',
      es: 'Falsificación de moneda y documentos', ar: 'تزييف العملات والوثائق',
    },
    summary: {
      en: 'Making and passing false banknotes, coins, passports and other security documents.',
      fr: 'Fabrication et usage de faux billets, fausses pièces, faux passeports et autres documents de sécurité.',
      es: 'Fabricación y uso de billetes, monedas, pasaportes y otros documentos de seguridad falsos.',
      ar: 'صنع أوراق نقدية ومسكوكات وجوازات سفر ووثائق أمنية أخرى مزورة واستعمالها.',
    },
    synonyms: {
      en: [
        'counterfeit currency', 'counterfeit money', 'counterfeit banknotes', 'currency counterfeiting', 'counterfeit documents',
        'counterfeiting of currency', 'document fraud', 'forged documents', 'fake documents', 'identity document fraud', 'travel document fraud',
        'counterfeit currency and security documents', 'counterfeit security documents', 'document forgery', 'passport fraud', 'false documents', 'fraudulent travel documents',
      ],
      fr: ['fausse monnaie', 'faux-monnayage', 'faux documents', 'fraude documentaire', 'contrefaçon de monnaie', 'faux billets', 'falsification de documents'],
      es: [
        'falsificación de moneda', 'moneda falsa', 'falsificación de documentos', 'documentos falsos', 'fraude documental',
        'billetes falsos', 'falsificación de billetes', 'falsificación documental',
      ],
      ar: ['تزييف العملة', 'تزوير العملة', 'تزييف العملات', 'تزوير العملات', 'تزوير الوثائق', 'تزوير المستندات', 'العملات المزيفة', 'العملات المزورة', 'الوثائق المزورة'],
    },
  },
  {
    slug: 'crimes-against-children',
    name: { en: 'Crimes against children', fr: 'Criminalité visant les enfants', es: 'Delitos contra menores', ar: 'الجرائم ضد الأطفال' },
    summary: {
      en: 'Sexual abuse and exploitation of children, online and offline.',
      fr: 'Abus sexuels et exploitation d’enfants, en ligne et hors ligne.',
      es: 'Abuso sexual y explotación de menores, en internet y fuera de ella.',
      ar: 'الاعتداء الجنسي على الأطفال واستغلالهم، عبر الإنترنت وخارجها.',
    },
    synonyms: {
      en: [
        'crime against children', 'crimes against minors', 'child abuse', 'child sexual abuse', 'child sexual exploitation', 'child exploitation',
        'sexual exploitation of children', 'sexual abuse of children', 'online child sexual abuse', 'online child abuse', 'offences against children',
      ],
      fr: [
        'crimes contre les enfants', 'infractions contre les enfants', 'crimes commis contre les enfants', 'infractions visant les enfants',
        'exploitation sexuelle des enfants', 'exploitation sexuelle d’enfants', 'abus sexuels sur mineurs', 'pédocriminalité', 'crimes contre des enfants',
        'abus sexuels sur enfants', 'crimes contre les mineurs', 'maltraitance des enfants',
      ],
      es: [
        'delitos contra los niños', 'delitos contra niños', 'delitos contra la infancia', 'delitos contra los menores', 'explotación sexual de menores', 'explotación sexual infantil',
        'explotación sexual de niños', 'abuso sexual de menores', 'abuso infantil', 'crímenes contra los niños', 'crímenes contra niños', 'crímenes contra menores',
      ],
      ar: ['الجرائم المرتكبة ضد الأطفال', 'الجرائم المرتكبة بحق الأطفال', 'استغلال الأطفال', 'الاستغلال الجنسي للأطفال', 'الاعتداء على الأطفال', 'جرائم ضد الأطفال', 'الجرائم بحق الأطفال'],
    },
  },
  {
    slug: 'cultural-heritage-crime',
    name: {
      en: 'Cultural heritage crime', fr: 'Atteintes au patrimoine culturel',
      es: 'Delitos contra el patrimonio cultural', ar: 'الجرائم ضد التراث الثقافي',
    },
    summary: {
      en: 'Theft, looting and trafficking of works of art, antiquities and other cultural property.',
      fr: 'Vol, pillage et trafic d’œuvres d’art, d’antiquités et d’autres biens culturels.',
      es: 'Robo, saqueo y tráfico de obras de arte, antigüedades y otros bienes culturales.',
      ar: 'سرقة الأعمال الفنية والآثار وسائر الممتلكات الثقافية ونهبها والاتجار بها.',
    },
    synonyms: {
      en: [
        'works of art', 'art crime', 'art theft', 'theft of works of art', 'stolen works of art', 'cultural property crime', 'trafficking in cultural property', 'theft of cultural property',
        'trafficking of cultural property', 'cultural goods trafficking', 'cultural property trafficking', 'antiquities trafficking', 'trafficking in antiquities', 'trafficking in works of art', 'illicit trafficking of cultural goods', 'looting of antiquities',
        'crimes against cultural heritage', 'art trafficking', 'trafficking in cultural goods', 'theft of antiquities', 'smuggling of antiquities',
      ],
      fr: [
        'œuvres d’art', 'oeuvres d’art', 'vol d’œuvres d’art', 'trafic d’œuvres d’art', 'vol d’oeuvres d’art', 'trafic d’oeuvres d’art', 'trafic de biens culturels', 'trafic illicite de biens culturels', 'vol de biens culturels',
        'criminalité liée au patrimoine culturel', 'pillage d’antiquités', 'trafic d’antiquités', 'pillage archéologique',
      ],
      es: [
        'obras de arte', 'robo de obras de arte', 'tráfico de obras de arte', 'tráfico de bienes culturales', 'tráfico ilícito de bienes culturales', 'tráfico de antigüedades',
        'robo de bienes culturales', 'expolio', 'saqueo de antigüedades', 'delitos contra el patrimonio',
      ],
      ar: ['الأعمال الفنية', 'سرقة الأعمال الفنية', 'الاتجار بالممتلكات الثقافية', 'الاتجار بالآثار', 'تهريب الآثار', 'سرقة الآثار', 'نهب الآثار', 'الاتجار بالأعمال الفنية'],
    },
  },
  {
    slug: 'cybercrime',
    name: { en: 'Cybercrime', fr: 'Cybercriminalité', es: 'Ciberdelincuencia', ar: 'الجريمة السيبرانية' },
    summary: {
      en: 'Attacks on computers and networks, and crimes that would not exist without them.',
      fr: 'Attaques contre les ordinateurs et les réseaux, et infractions qui n’existeraient pas sans eux.',
      es: 'Ataques contra ordenadores y redes, y delitos que no existirían sin ellos.',
      ar: 'الهجمات على الحواسيب والشبكات والجرائم التي ما كانت لتوجد لولاها.',
    },
    synonyms: {
      en: [
        'cyber crime', 'cyber-crime', 'computer crime', 'internet crime', 'online crime', 'hacking', 'ransomware', 'phishing', 'cyber-enabled crime', 'cyber attacks', 'cyberattacks', 'high-tech crime',
        'digital crime', 'cyber threats',
      ],
      fr: ['cyber-criminalité', 'cybercrime', 'criminalité informatique', 'piratage informatique', 'cyberattaques', 'hameçonnage', 'rançongiciels', 'cyberdélinquance'],
      es: ['ciberdelito', 'ciberdelitos', 'cibercrimen', 'ciber-delincuencia', 'delitos informáticos', 'delincuencia informática', 'ciberataques', 'ciberdelictividad', 'delitos cibernéticos'],
      ar: ['الجرائم السيبرانية', 'الجرائم الإلكترونية', 'الجريمة الإلكترونية', 'جرائم الإنترنت', 'الجرائم المعلوماتية', 'القرصنة الإلكترونية', 'جرائم المعلوماتية'],
    },
  },
  {
    slug: 'drug-trafficking',
    name: { en: 'Drug trafficking', fr: 'Trafic de drogue', es: 'Tráfico de drogas', ar: 'الاتجار بالمخدرات' },
    summary: {
      en: 'Producing, moving and selling illegal drugs and the chemicals needed to make them.',
      fr: 'Production, transport et vente de drogues illicites et des substances chimiques qui servent à les fabriquer.',
      es: 'Producción, transporte y venta de drogas ilegales y de las sustancias químicas necesarias para fabricarlas.',
      ar: 'إنتاج المخدرات غير المشروعة ونقلها وبيعها وكذلك المواد الكيميائية اللازمة لصنعها.',
    },
    synonyms: {
      en: [
        'drugs', 'drug crime', 'drug-related crime', 'drug smuggling', 'drugs trafficking', 'trafficking in drugs', 'trafficking of drugs', 'narcotics', 'narcotics trafficking', 'trafficking in narcotics', 'trafficking of narcotics',
        'smuggling of drugs', 'drug trade', 'illicit drug trade', 'illegal drug trade', 'illicit drugs', 'illegal drugs', 'cocaine trafficking', 'heroin trafficking', 'cannabis trafficking', 'drug production', 'narcotrafficking', 'narcotic drugs',
        'drug offences', 'illicit drug trafficking', 'trafficking in illicit drugs', 'trafficking of illicit drugs', 'synthetic drugs',
      ],
      fr: [
        'drogues', 'stupéfiants', 'trafic de drogues', 'trafic de stupéfiants', 'trafics de stupéfiants', 'trafic illicite de stupéfiants', 'criminalité liée à la drogue', 'criminalité liée aux drogues', 'narcotrafic',
        'infractions liées à la drogue', 'infractions à la législation sur les stupéfiants', 'trafic de cocaïne', 'trafic d’héroïne', 'trafic de cannabis', 'contrebande de drogue', 'infractions liées aux stupéfiants',
      ],
      es: [
        'drogas', 'narcotráfico', 'tráfico de estupefacientes', 'estupefacientes', 'tráfico ilícito de drogas', 'delitos relacionados con drogas', 'delitos de drogas', 'tráfico de cocaína', 'tráfico de heroína', 'contrabando de drogas',
        'tráfico de droga', 'delitos relacionados con las drogas', 'delincuencia relacionada con las drogas', 'delitos de narcotráfico',
      ],
      ar: ['المخدرات', 'تهريب المخدرات', 'جرائم المخدرات', 'الاتجار غير المشروع بالمخدرات', 'تجارة المخدرات', 'الاتجار في المخدرات', 'ترويج المخدرات'],
    },
  },
  {
    slug: 'environmental-crime',
    name: { en: 'Environmental crime', fr: 'Criminalité environnementale', es: 'Delitos contra el medio ambiente', ar: 'الجرائم البيئية' },
    summary: {
      en: 'Crimes against wildlife, forests and fisheries, and illegal pollution and mining.',
      fr: 'Atteintes à la faune et à la flore, aux forêts et aux ressources halieutiques, pollution et exploitation minière illégales.',
      es: 'Delitos contra la fauna y la flora, los bosques y la pesca, y contaminación y minería ilegales.',
      ar: 'الجرائم التي تمس الأحياء البرية والغابات ومصائد الأسماك والتلويث والتعدين غير القانونيين.',
    },
    synonyms: {
      en: [
        'environment crime', 'wildlife crime', 'wildlife trafficking', 'trafficking in wildlife', 'illegal wildlife trade', 'poaching', 'forestry crime', 'illegal logging', 'fisheries crime', 'illegal fishing', 'illegal mining',
        'pollution crime', 'illegal waste trafficking', 'waste trafficking', 'timber trafficking', 'ivory trafficking', 'wildlife and forest crime', 'crimes against the environment', 'ivory smuggling', 'timber smuggling', 'wildlife smuggling', 'illegal gold mining', 'environmental offences',
      ],
      fr: [
        'criminalité liée aux espèces sauvages', 'trafic d’espèces sauvages', 'trafic d’espèces protégées', 'braconnage', 'exploitation forestière illégale', 'coupe illégale de bois', 'pêche illégale', 'exploitation minière illégale', 'atteintes à l’environnement',
        'trafic de déchets', 'crimes environnementaux', 'trafic d’ivoire', 'orpaillage illégal', 'orpaillage clandestin', 'trafic de bois', 'criminalité contre l’environnement',
      ],
      es: [
        'delitos medioambientales', 'delitos ambientales', 'delincuencia medioambiental', 'delincuencia ambiental', 'caza furtiva', 'tala ilegal', 'pesca ilegal', 'minería ilegal', 'tráfico de especies', 'tráfico de especies silvestres', 'tráfico de fauna', 'tráfico de fauna silvestre',
        'tráfico de madera', 'tráfico de residuos', 'crímenes ambientales',
      ],
      ar: ['الجريمة البيئية', 'جرائم البيئة', 'الصيد غير المشروع', 'الصيد الجائر', 'الاتجار بالأحياء البرية', 'قطع الأشجار غير القانوني', 'الاتجار بالحيوانات البرية', 'التعدين غير القانوني'],
    },
  },
  {
    slug: 'financial-crime',
    name: { en: 'Financial crime', fr: 'Criminalité financière', es: 'Delincuencia financiera', ar: 'الجرائم المالية' },
    summary: {
      en: 'Fraud, money laundering and other crimes that move or hide money.',
      fr: 'Fraude, blanchiment d’argent et autres infractions qui déplacent ou dissimulent de l’argent.',
      es: 'Fraude, blanqueo de capitales y otros delitos que mueven u ocultan dinero.',
      ar: 'الاحتيال وغسل الأموال وسائر الجرائم التي تنقل الأموال أو تخفيها.',
    },
    synonyms: {
      en: [
        'fraud', 'money laundering', 'money-laundering', 'economic crime', 'financial fraud', 'tax fraud', 'white-collar crime', 'payment card fraud', 'payment fraud', 'scams', 'tax evasion', 'investment fraud', 'laundering of money', 'economic and financial crime',
        'bank fraud', 'credit card fraud', 'romance scams', 'laundering of the proceeds of crime',
      ],
      fr: ['fraude', 'escroquerie', 'blanchiment', 'blanchiment d’argent', 'blanchiment de capitaux', 'criminalité économique', 'délinquance financière', 'fraude fiscale', 'délinquance économique', 'infractions financières', 'crimes financiers', 'criminalité économique et financière'],
      es: [
        'fraude', 'estafa', 'blanqueo de capitales', 'blanqueo de dinero', 'lavado de dinero', 'lavado de activos', 'delitos financieros', 'delitos económicos', 'delincuencia económica', 'evasión fiscal',
        'fraude fiscal', 'lavado de capitales', 'delito financiero', 'criminalidad financiera',
      ],
      ar: ['الجريمة المالية', 'الاحتيال', 'غسل الأموال', 'غسيل الأموال', 'تبييض الأموال', 'الجرائم الاقتصادية', 'الجريمة الاقتصادية', 'التهرب الضريبي'],
    },
  },
  {
    slug: 'firearms-trafficking',
    name: { en: 'Firearms trafficking', fr: 'Trafic d’armes à feu', es: 'Tráfico de armas de fuego', ar: 'الاتجار بالأسلحة النارية' },
    summary: {
      en: 'Illegal movement and sale of guns, their parts and their ammunition.',
      fr: 'Circulation et vente illégales d’armes à feu, de leurs pièces et de leurs munitions.',
      es: 'Circulación y venta ilegales de armas de fuego, sus piezas y sus municiones.',
      ar: 'نقل الأسلحة النارية وأجزائها وذخائرها وبيعها بصورة غير قانونية.',
    },
    synonyms: {
      en: [
        'firearms', 'firearm trafficking', 'firearms crime', 'violence and firearms trafficking', 'arms trafficking', 'weapons trafficking', 'weapon trafficking', 'gun trafficking', 'gun crime', 'arms smuggling', 'weapons smuggling', 'firearms smuggling',
        'trafficking in firearms', 'trafficking of firearms', 'trafficking in arms', 'trafficking in weapons', 'trafficking of weapons', 'trafficking of arms', 'small arms trafficking', 'small arms', 'illicit arms', 'illicit firearms', 'illegal firearms', 'illegal weapons', 'smuggling of firearms', 'smuggling of weapons', 'smuggling of arms', 'gun smuggling', 'gun running',
        'trafficking in small arms', 'proliferation of small arms', 'illegal arms trade', 'illicit arms trade',
      ],
      fr: ['armes à feu', 'trafic d’armes', 'trafic des armes', 'trafic d’armes légères', 'contrebande d’armes', 'trafic illicite d’armes', 'trafic illicite d’armes à feu', 'armes légères', 'prolifération des armes légères'],
      es: ['armas de fuego', 'tráfico de armas', 'contrabando de armas', 'tráfico ilícito de armas', 'tráfico ilícito de armas de fuego', 'armas ligeras'],
      ar: ['الأسلحة النارية', 'الاتجار بالأسلحة', 'تهريب الأسلحة', 'تجارة الأسلحة', 'الاتجار بالسلاح', 'تهريب السلاح', 'الاتجار غير المشروع بالأسلحة'],
    },
  },
  {
    slug: 'human-trafficking',
    name: { en: 'Human trafficking', fr: 'Traite d’êtres humains', es: 'Trata de personas', ar: 'الاتجار بالبشر' },
    summary: {
      en: 'Recruiting and moving people by force or deceit in order to exploit them.',
      fr: 'Recrutement et transport de personnes par la force ou la tromperie en vue de les exploiter.',
      es: 'Captación y traslado de personas por la fuerza o con engaño para explotarlas.',
      ar: 'تجنيد الأشخاص ونقلهم بالقوة أو الخداع بغرض استغلالهم.',
    },
    synonyms: {
      en: [
        'trafficking in human beings', 'trafficking of human beings', 'trafficking in persons', 'trafficking of persons', 'trafficking in people', 'trafficking of people', 'people trafficking', 'trafficking in humans', 'sex trafficking', 'forced labour', 'modern slavery', 'trafficking in women', 'trafficking of women', 'child trafficking', 'trafficking in children', 'trafficking of children',
        'trafficking in women and children', 'trafficking of women and children', 'human beings trafficking', 'persons trafficking', 'organ trafficking', 'trafficking of humans',
      ],
      fr: ['traite des êtres humains', 'traite humaine', 'traite des personnes', 'traite de personnes', 'trafic d’êtres humains', 'trafic de personnes', 'traite des femmes', 'traite des enfants', 'travail forcé', 'trafic d’organes', 'esclavage moderne'],
      es: ['trata de seres humanos', 'tráfico de personas', 'tráfico de seres humanos', 'trata', 'trata de mujeres', 'trabajo forzoso', 'tráfico de órganos', 'trata de blancas', 'esclavitud moderna'],
      ar: ['الاتجار بالأشخاص', 'الاتجار في البشر', 'تجارة البشر', 'العمل القسري', 'الاتجار بالنساء', 'الاتجار بالأعضاء'],
    },
  },
  {
    slug: 'illicit-goods',
    name: { en: 'Illicit goods', fr: 'Marchandises illicites', es: 'Productos ilícitos', ar: 'السلع غير المشروعة' },
    summary: {
      en: 'Trade in counterfeit, pirated, smuggled and untaxed goods.',
      fr: 'Commerce de produits contrefaits, piratés, de contrebande ou non taxés.',
      es: 'Comercio de productos falsificados, pirateados, de contrabando o sin impuestos.',
      ar: 'الاتجار بالسلع المقلدة والمقرصنة والمهربة وغير الخاضعة للضريبة.',
    },
    synonyms: {
      en: [
        'trafficking in illicit goods', 'trafficking of illicit goods', 'trafficking in illicit goods and counterfeiting', 'counterfeiting', 'counterfeit goods', 'counterfeit products', 'fake goods', 'smuggling of goods', 'contraband', 'cigarette smuggling', 'tobacco smuggling', 'illicit tobacco', 'fuel smuggling', 'product piracy', 'intellectual property crime', 'trade in counterfeit goods', 'illicit trade', 'goods smuggling',
        'smuggling of cigarettes', 'trafficking in counterfeit goods', 'trafficking of counterfeit goods', 'alcohol smuggling', 'smuggling of tobacco', 'smuggling of fuel', 'smuggling of contraband',
      ],
      fr: ['trafic de marchandises illicites', 'contrefaçon', 'contrebande', 'produits contrefaits', 'contrebande de cigarettes', 'contrebande de tabac', 'produits illicites', 'trafic de produits illicites', 'commerce illicite', 'contrebande de marchandises', 'trafic de marchandises'],
      es: ['tráfico de mercancías ilícitas', 'mercancías ilícitas', 'falsificación de productos', 'productos falsificados', 'contrabando', 'piratería de productos', 'contrabando de cigarrillos', 'contrabando de tabaco', 'comercio ilícito', 'tráfico de productos ilícitos', 'contrabando de mercancías', 'falsificaciones'],
      ar: ['البضائع غير المشروعة', 'الاتجار بالسلع غير المشروعة', 'السلع المقلدة', 'تقليد السلع', 'تهريب السلع', 'تهريب البضائع', 'تهريب السجائر', 'المنتجات المقلدة', 'تهريب التبغ'],
    },
  },
  {
    slug: 'maritime-crime',
    name: { en: 'Maritime crime', fr: 'Criminalité maritime', es: 'Delincuencia marítima', ar: 'الجرائم البحرية' },
    summary: {
      en: 'Piracy, armed robbery and other crimes at sea.',
      fr: 'Piraterie, vols à main armée et autres infractions en mer.',
      es: 'Piratería, robos a mano armada y otros delitos en el mar.',
      ar: 'القرصنة والسطو المسلح وسائر الجرائم في البحر.',
    },
    synonyms: {
      en: ['maritime piracy', 'piracy', 'piracy at sea', 'armed robbery at sea', 'crime at sea', 'crimes at sea', 'sea piracy'],
      fr: ['piraterie maritime', 'piraterie', 'actes de piraterie', 'vols à main armée en mer', 'brigandage maritime'],
      es: ['piratería marítima', 'piratería', 'delitos marítimos', 'robo a mano armada en el mar', 'criminalidad marítima'],
      ar: ['القرصنة البحرية', 'الجريمة البحرية', 'القرصنة', 'السطو المسلح في البحر'],
    },
  },
  {
    slug: 'organized-crime',
    name: { en: 'Organized crime', fr: 'Criminalité organisée', es: 'Delincuencia organizada', ar: 'الجريمة المنظمة' },
    summary: {
      en: 'Crime committed for profit by lasting groups, often across borders.',
      fr: 'Criminalité commise pour le profit par des groupes durables, souvent au-delà des frontières.',
      es: 'Delincuencia con ánimo de lucro cometida por grupos estables, a menudo a través de las fronteras.',
      ar: 'جرائم ترتكبها جماعات مستمرة بغرض الربح، وكثيرا ما تتجاوز الحدود.',
    },
    synonyms: {
      en: ['organised crime', 'transnational organized crime', 'serious and organized crime', 'mafia'],
      fr: ['crime organisé', 'criminalité transnationale organisée', 'grand banditisme'],
      es: ['crimen organizado', 'criminalidad organizada', 'delincuencia organizada transnacional', 'crimen organizado transnacional'],
      ar: ['الجريمة المنظمة عبر الوطنية', 'الإجرام المنظم'],
    },
  },
  {
    slug: 'people-smuggling',
    name: { en: 'People smuggling', fr: 'Trafic de migrants', es: 'Tráfico de migrantes', ar: 'تهريب المهاجرين' },
    summary: {
      en: 'Bringing people across borders illegally, for payment.',
      fr: 'Passage illégal de personnes à travers les frontières contre rémunération.',
      es: 'Paso ilegal de personas a través de las fronteras a cambio de dinero.',
      ar: 'إدخال الأشخاص عبر الحدود بصورة غير قانونية لقاء المال.',
    },
    synonyms: {
      en: [
        'illegal migration', 'irregular migration', 'illegal immigration', 'irregular immigration', 'migrant smuggling', 'smuggling of migrants', 'smuggling migrants', 'smuggling of people', 'human smuggling', 'clandestine immigration', 'smuggling of persons', 'facilitation of illegal immigration',
        'facilitated illegal immigration', 'alien smuggling', 'smuggling of human beings', 'smuggling people',
      ],
      fr: ['immigration clandestine', 'immigration illégale', 'immigration irrégulière', 'migration illégale', 'migration irrégulière', 'migrations illégales', 'migrations irrégulières', 'trafic illicite de migrants', 'trafic des migrants', 'filières d’immigration', 'passeurs', 'migration clandestine'],
      es: ['inmigración ilegal', 'inmigración irregular', 'inmigración clandestina', 'migración ilegal', 'migración irregular', 'tráfico ilícito de migrantes', 'contrabando de migrantes', 'tráfico de inmigrantes'],
      ar: ['الهجرة غير الشرعية', 'الهجرة غير القانونية', 'الهجرة غير النظامية', 'الهجرة السرية', 'تهريب الأشخاص', 'تهريب البشر'],
    },
  },
  {
    slug: 'terrorism',
    name: { en: 'Terrorism', fr: 'Terrorisme', es: 'Terrorismo', ar: 'الإرهاب' },
    summary: {
      en: 'Violence against people or property meant to intimidate a society or force a government.',
      fr: 'Violence contre des personnes ou des biens destinée à intimider une société ou à contraindre un gouvernement.',
      es: 'Violencia contra personas o bienes destinada a intimidar a una sociedad o a forzar a un gobierno.',
      ar: 'العنف ضد الأشخاص أو الممتلكات بقصد ترهيب مجتمع أو إرغام حكومة.',
    },
    synonyms: {
      en: ['international terrorism', 'counter-terrorism', 'counterterrorism', 'terrorist activity', 'terrorist activities', 'terrorist attacks', 'terrorist financing', 'financing of terrorism', 'terrorist threat', 'violent extremism', 'foreign terrorist fighters'],
      fr: ['terrorisme international', 'financement du terrorisme', 'attentats terroristes', 'menace terroriste', 'activités terroristes', 'extrémisme violent', 'antiterrorisme'],
      es: ['terrorismo internacional', 'financiación del terrorismo', 'financiamiento del terrorismo', 'amenaza terrorista', 'atentados terroristas', 'extremismo violento'],
      ar: ['الإرهاب الدولي', 'تمويل الإرهاب', 'الأعمال الإرهابية', 'الهجمات الإرهابية'],
    },
  },
  {
    slug: 'vehicle-crime',
    name: { en: 'Vehicle crime', fr: 'Criminalité liée aux véhicules', es: 'Delitos relacionados con vehículos', ar: 'الجرائم المتصلة بالمركبات' },
    summary: {
      en: 'Theft of vehicles and trade in stolen vehicles and their parts.',
      fr: 'Vol de véhicules et commerce de véhicules volés et de leurs pièces.',
      es: 'Robo de vehículos y comercio de vehículos robados y sus piezas.',
      ar: 'سرقة المركبات والاتجار بالمركبات المسروقة وقطعها.',
    },
    synonyms: {
      en: [
        'motor vehicle trafficking', 'motor vehicle crime', 'motor vehicle theft', 'vehicle trafficking', 'vehicle theft', 'car theft', 'stolen vehicles', 'stolen cars', 'stolen motor vehicles', 'trafficking in stolen vehicles', 'trafficking of stolen vehicles', 'trafficking in vehicles', 'trafficking in motor vehicles', 'auto theft',
        'car crime', 'theft of vehicles', 'theft of motor vehicles', 'car trafficking', 'vehicle smuggling', 'trafficking of vehicles', 'car smuggling',
      ],
      fr: ['trafic de véhicules', 'trafic de véhicules automobiles', 'trafic de véhicules volés', 'vol de véhicules', 'vols de véhicules', 'véhicules volés', 'vol de voitures', 'vols de voitures', 'trafic de voitures', 'trafic de voitures volées', 'trafic automobile', 'voitures volées', 'criminalité automobile'],
      es: ['tráfico de vehículos', 'robo de vehículos', 'tráfico de vehículos robados', 'vehículos robados', 'robo de automóviles', 'tráfico de automóviles', 'robo de coches', 'hurto de vehículos', 'delitos contra vehículos', 'tráfico de coches robados', 'tráfico de vehículos de motor'],
      ar: ['سرقة المركبات', 'سرقة السيارات', 'الاتجار بالمركبات', 'الاتجار بالسيارات المسروقة', 'المركبات المسروقة', 'السيارات المسروقة', 'تهريب السيارات', 'جرائم المركبات', 'الاتجار بالمركبات المسروقة', 'تهريب المركبات', 'الاتجار بالسيارات'],
    },
  },
  {
    slug: 'war-crimes',
    name: { en: 'War crimes', fr: 'Crimes de guerre', es: 'Crímenes de guerra', ar: 'جرائم الحرب' },
    summary: {
      en: 'Genocide, crimes against humanity and grave breaches of the laws of war.',
      fr: 'Génocide, crimes contre l’humanité et violations graves du droit de la guerre.',
      es: 'Genocidio, crímenes contra la humanidad e infracciones graves del derecho de la guerra.',
      ar: 'الإبادة الجماعية والجرائم ضد الإنسانية والانتهاكات الجسيمة لقوانين الحرب.',
    },
    synonyms: {
      en: ['genocide', 'crimes against humanity', 'genocide, war crimes and crimes against humanity'],
      fr: ['génocide', 'crimes contre l’humanité'],
      es: ['genocidio', 'crímenes contra la humanidad', 'crímenes de lesa humanidad'],
      ar: ['الإبادة الجماعية', 'الجرائم ضد الإنسانية'],
    },
  },
  {
    slug: 'cbrne',
    name: { en: 'CBRNE', fr: 'CBRNE', es: 'QBRNE', ar: 'المواد الكيميائية والبيولوجية والإشعاعية والنووية والمتفجرات' },
    summary: {
      en: 'Crimes with chemical, biological, radiological and nuclear materials and explosives.',
      fr: 'Infractions impliquant des matières chimiques, biologiques, radiologiques et nucléaires et des explosifs.',
      es: 'Delitos con materiales químicos, biológicos, radiológicos y nucleares y con explosivos.',
      ar: 'الجرائم المرتكبة بمواد كيميائية وبيولوجية وإشعاعية ونووية وبالمتفجرات.',
    },
    synonyms: {
      en: ['chemical, biological, radiological, nuclear and explosives', 'CBRN', 'nuclear smuggling', 'trafficking in nuclear material', 'trafficking in radioactive material', 'trafficking of nuclear material', 'bioterrorism', 'chemical, biological, radiological and nuclear', 'radiological and nuclear'],
      fr: ['NRBC', 'NRBCE', 'NRBC-E', 'chimiques, biologiques, radiologiques, nucléaires et explosifs', 'trafic de matières nucléaires', 'bioterrorisme'],
      es: ['NRBQ', 'NRBQE', 'químicos, biológicos, radiológicos, nucleares y explosivos', 'tráfico de material nuclear', 'bioterrorismo'],
      ar: ['الاتجار بالمواد النووية', 'الإرهاب البيولوجي', 'تهريب المواد النووية'],
    },
  },
  {
    slug: 'crimes-in-sport',
    name: { en: 'Crimes in sport', fr: 'Infractions dans le sport', es: 'Delitos en el deporte', ar: 'الجرائم في مجال الرياضة' },
    summary: {
      en: 'Match-fixing, illegal betting and other crimes that falsify sport.',
      fr: 'Matchs truqués, paris illégaux et autres infractions qui faussent le sport.',
      es: 'Amaño de partidos, apuestas ilegales y otros delitos que falsean el deporte.',
      ar: 'التلاعب بنتائج المباريات والمراهنات غير القانونية وسائر الجرائم التي تزيّف الرياضة.',
    },
    synonyms: {
      en: ['crime in sport', 'sports crime', 'match-fixing', 'match fixing', 'illegal betting', 'illegal gambling', 'doping', 'competition manipulation', 'integrity in sport'],
      fr: ['criminalité dans le sport', 'matchs truqués', 'matches truqués', 'trucage de matchs', 'paris illégaux', 'dopage', 'corruption dans le sport'],
      es: ['amaño de partidos', 'apuestas ilegales', 'delincuencia en el deporte', 'dopaje', 'juego ilegal'],
      ar: ['التلاعب بنتائج المباريات', 'المراهنات غير القانونية', 'الجرائم الرياضية', 'المنشطات'],
    },
  },
  {
    slug: 'fugitive-investigations',
    name: { en: 'Fugitive investigations', fr: 'Recherche de fugitifs', es: 'Búsqueda de prófugos', ar: 'التحقيقات بشأن الفارين' },
    summary: {
      en: 'Finding and arresting wanted people who have crossed borders.',
      fr: 'Localisation et arrestation de personnes recherchées qui ont franchi des frontières.',
      es: 'Localización y detención de personas buscadas que han cruzado fronteras.',
      ar: 'تحديد مكان المطلوبين الذين عبروا الحدود وتوقيفهم.',
    },
    synonyms: {
      en: ['fugitives', 'fugitive investigation', 'fugitive investigative support', 'fugitive tracing', 'tracing of fugitives', 'fugitive tracking', 'tracking of fugitives', 'tracking fugitives', 'tracing fugitives', 'wanted persons', 'location of fugitives', 'locating fugitives', 'fugitive searches'],
      fr: ['fugitifs', 'recherche des fugitifs', 'enquêtes sur les fugitifs', 'enquêtes sur des fugitifs', 'personnes recherchées', 'malfaiteurs en fuite', 'traque des fugitifs', 'localisation de fugitifs'],
      es: ['prófugos', 'fugitivos', 'búsqueda de fugitivos', 'investigaciones sobre prófugos', 'investigaciones sobre fugitivos', 'investigación de prófugos', 'investigación de fugitivos', 'personas buscadas', 'localización de fugitivos', 'localización de prófugos', 'captura de fugitivos'],
      ar: ['الفارين', 'الفارون', 'البحث عن الفارين', 'المجرمين الفارين', 'ملاحقة الفارين', 'الفارين من العدالة', 'تعقب الفارين', 'الهاربين', 'المطلوبين', 'ملاحقة المطلوبين'],
    },
  },
  {
    slug: 'pharmaceutical-crime',
    name: { en: 'Pharmaceutical crime', fr: 'Criminalité pharmaceutique', es: 'Delincuencia farmacéutica', ar: 'الجرائم الصيدلانية' },
    summary: {
      en: 'Making and selling falsified, stolen or illegally diverted medicines.',
      fr: 'Fabrication et vente de médicaments falsifiés, volés ou détournés.',
      es: 'Fabricación y venta de medicamentos falsificados, robados o desviados ilegalmente.',
      ar: 'صنع الأدوية المغشوشة أو المسروقة أو المحوّلة بصورة غير قانونية وبيعها.',
    },
    synonyms: {
      en: ['counterfeit medicines', 'fake medicines', 'falsified medicines', 'medical product counterfeiting', 'counterfeit pharmaceuticals', 'medicine trafficking', 'counterfeit drugs', 'fake drugs', 'falsified medical products', 'illicit medicines', 'counterfeit medical products', 'trafficking in medicines', 'illicit pharmaceuticals', 'trafficking of medicines', 'trafficking in counterfeit medicines', 'smuggling of medicines'],
      fr: ['faux médicaments', 'médicaments contrefaits', 'médicaments falsifiés', 'trafic de médicaments', 'contrefaçon de médicaments', 'trafic de faux médicaments'],
      es: ['medicamentos falsificados', 'medicamentos falsos', 'falsificación de medicamentos', 'tráfico de medicamentos', 'delitos farmacéuticos', 'contrabando de medicamentos'],
      ar: ['الأدوية المغشوشة', 'الأدوية المزيفة', 'الأدوية المقلدة', 'تزوير الأدوية', 'الأدوية المزورة', 'تهريب الأدوية'],
    },
  },
]
