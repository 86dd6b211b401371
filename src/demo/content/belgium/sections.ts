import { localizedRichText } from '../rich-text'

export const CRIME_OVERVIEW = localizedRichText({
  en: [
    'Belgium lies where major European transport routes meet. It shares land borders with four countries, reaches the North Sea, and its capital is home to institutions of the European Union.',
    'Ports, motorways and an open, stable economy serve lawful trade first of all, but they also draw criminal groups that work across borders. Three forms of crime stand out:',
    ['drug trafficking', 'the theft and trafficking of vehicles', 'fraud'],
    'Violence and the illegal trade in firearms often accompany them.',
  ],
  fr: [
    'La Belgique se trouve au croisement de grands axes de transport européens. Elle partage des frontières terrestres avec quatre pays, s’ouvre sur la mer du Nord, et sa capitale accueille des institutions de l’Union européenne.',
    'Ses ports, ses autoroutes et son économie stable et ouverte servent avant tout le commerce légal, mais ils attirent aussi des groupes criminels qui agissent par-delà les frontières. Trois formes de criminalité dominent :',
    ['le trafic de drogue', 'le vol et le trafic de véhicules', 'la fraude'],
    'La violence et le trafic d’armes à feu accompagnent souvent ces activités.',
  ],
  es: [
    'Bélgica se encuentra en el cruce de grandes rutas de transporte europeas. Comparte fronteras terrestres con cuatro países, se abre al mar del Norte y su capital acoge instituciones de la Unión Europea.',
    'Sus puertos, sus autopistas y su economía estable y abierta sirven ante todo al comercio legal, pero atraen también a grupos delictivos que actúan a través de las fronteras. Destacan tres formas de delincuencia:',
    ['el tráfico de drogas', 'el robo y el tráfico de vehículos', 'el fraude'],
    'La violencia y el tráfico de armas de fuego suelen acompañar a estas actividades.',
  ],
  ar: [
    'تقع بلجيكا عند ملتقى طرق نقل أوروبية رئيسية. وهي تتقاسم حدودًا برية مع أربعة بلدان، وتطل على بحر الشمال، وتستضيف عاصمتها مؤسسات تابعة للاتحاد الأوروبي.',
    'تخدم موانئها وطرقها السريعة واقتصادها المستقر والمنفتح التجارة المشروعة في المقام الأول، لكنها تجتذب أيضًا جماعات إجرامية تنشط عبر الحدود. وتبرز ثلاثة أشكال من الجريمة:',
    ['الاتجار بالمخدرات', 'سرقة المركبات والاتجار بها', 'الاحتيال'],
    'وكثيرًا ما يقترن بهذه الأنشطة العنف والاتجار بالأسلحة النارية.',
  ],
})

export const INTERPOL_ROLE = localizedRichText({
  en: [
    'NCB Brussels connects the Belgian police with the other member countries of INTERPOL. It belongs to the Federal Police, where it works within the unit for International Police Cooperation, and it answers at any hour of the day or night.',
    'Officers anywhere in the country can ask the bureau to check a person, a vehicle or a document against information held abroad. The replies help them to recognize trafficking routes, open inquiries and stop illicit shipments before they move on.',
    'The bureau gives particular attention to protecting children, finding fugitives, and acting against financial crime and human trafficking. In these fields Belgian officers take part in international operations led by INTERPOL.',
  ],
  fr: [
    'Le BCN de Bruxelles relie la police belge aux autres pays membres d’INTERPOL. Il relève de la Police fédérale, au sein de l’unité Coopération policière internationale, et répond à toute heure du jour et de la nuit.',
    'Partout dans le pays, les policiers peuvent lui demander de vérifier une personne, un véhicule ou un document à l’aide d’informations détenues à l’étranger. Les réponses les aident à repérer les itinéraires des trafiquants, à ouvrir des enquêtes et à intercepter les marchandises illicites avant qu’elles ne poursuivent leur route.',
    'Le BCN s’investit en particulier dans la protection des enfants, la recherche des fugitifs et la lutte contre la criminalité financière et la traite d’êtres humains. Dans ces domaines, des policiers belges participent à des opérations internationales dirigées par INTERPOL.',
  ],
  es: [
    'La OCN de Bruselas conecta a la policía belga con los demás países miembros de INTERPOL. Pertenece a la Policía Federal, dentro de la unidad de Cooperación Policial Internacional, y responde a cualquier hora del día y de la noche.',
    'Desde cualquier punto del país, los agentes pueden pedirle que compruebe una persona, un vehículo o un documento con información disponible en el extranjero. Las respuestas les ayudan a reconocer las rutas de los traficantes, abrir investigaciones e interceptar los envíos ilícitos antes de que sigan su camino.',
    'La OCN presta especial atención a la protección de los menores, la búsqueda de prófugos y la lucha contra la delincuencia financiera y la trata de personas. En estos ámbitos, agentes belgas participan en operaciones internacionales dirigidas por INTERPOL.',
  ],
  ar: [
    'يربط المكتب المركزي الوطني في بروكسل الشرطة البلجيكية بسائر البلدان الأعضاء في الإنتربول. وهو تابع للشرطة الاتحادية ضمن وحدة التعاون الشرطي الدولي، ويستجيب في أي ساعة من النهار أو الليل.',
    'ويمكن لأفراد الشرطة في جميع أنحاء البلد أن يطلبوا منه التحقق من شخص أو مركبة أو وثيقة بالاستناد إلى معلومات متاحة في الخارج. وتساعدهم الردود على كشف مسالك الاتجار، وفتح التحقيقات، وضبط الشحنات غير المشروعة قبل أن تواصل طريقها.',
    'ويولي المكتب اهتمامًا خاصًا لحماية الأطفال، والبحث عن الفارين، ومكافحة الجرائم المالية والاتجار بالبشر. ويشارك أفراد من الشرطة البلجيكية في العمليات الدولية التي يقودها الإنتربول في هذه المجالات.',
  ],
})

export const LAW_ENFORCEMENT = localizedRichText({
  en: [
    'Policing in Belgium is one service with two tiers, a federal and a local one. Neither commands the other; each has tasks of its own and completes the work of its counterpart.',
    'The Federal Police takes on specialized tasks throughout the country and its regions, and lends its expertise to other units that need it.',
    'The Local Police consists of 185 forces. Each looks after everyday safety in a territory of its own, known as a police zone.',
  ],
  fr: [
    'La police belge forme un service unique à deux niveaux, l’un fédéral, l’autre local. Aucun des deux ne commande l’autre : chacun a ses propres missions et complète le travail de son homologue.',
    'La Police fédérale assure des missions spécialisées dans tout le pays et dans ses régions, et met son expertise à la disposition des autres unités qui en ont besoin.',
    'La Police locale compte 185 corps. Chacun veille à la sécurité quotidienne sur son propre territoire, appelé zone de police.',
  ],
  es: [
    'La policía belga es un servicio único con dos niveles, uno federal y otro local. Ninguno manda sobre el otro: cada uno tiene sus propias funciones y complementa la labor de su homólogo.',
    'La Policía Federal se encarga de tareas especializadas en todo el país y en sus regiones, y pone sus conocimientos a disposición de las demás unidades que los necesiten.',
    'La Policía Local consta de 185 cuerpos. Cada uno vela por la seguridad cotidiana en su propio territorio, denominado zona de policía.',
  ],
  ar: [
    'الشرطة البلجيكية جهاز واحد بمستويين، أحدهما اتحادي والآخر محلي. ولا يخضع أي منهما لإمرة الآخر، بل لكل منهما مهامه الخاصة التي تكمّل عمل نظيره.',
    'تتولى الشرطة الاتحادية المهام المتخصصة على صعيد البلد ومناطقه، وتضع خبرتها في متناول الوحدات الأخرى التي تحتاج إليها.',
    'وتتألف الشرطة المحلية من 185 قوة، تسهر كل منها على الأمن اليومي في نطاقها الخاص المسمى منطقة الشرطة.',
  ],
})
