import type { MediaContent } from '../../content/profiles'

export type DemoMediaKey = 'coast' | 'crossroads' | 'town'

/** An image of the demo content. Its file is in `src/demo/media`. */
export type DemoMedia = Required<
  Pick<MediaContent, 'alt' | 'caption' | 'credit' | 'licence' | 'focalX' | 'focalY'>
> & {
  key: DemoMediaKey
  file: `${string}.jpg`
}

const OURS = { credit: 'Liaison', licence: 'CC0 1.0' }

export const DEMO_MEDIA: readonly DemoMedia[] = [
  {
    key: 'coast',
    file: 'coast.jpg',
    alt: {
      en: 'Drawing of a wide beach with dunes under a pale sky, a lighthouse on the left and one ship on the horizon.',
      fr: 'Dessin d’une large plage bordée de dunes sous un ciel pâle, avec un phare à gauche et un navire à l’horizon.',
      es: 'Dibujo de una playa amplia con dunas bajo un cielo pálido, un faro a la izquierda y un barco en el horizonte.',
      ar: 'رسم لشاطئ واسع تحفّه كثبان رملية تحت سماء شاحبة، مع منارة إلى اليسار وسفينة واحدة في الأفق.',
    },
    caption: {
      en: 'A coast on the North Sea, simplified.',
      fr: 'Un littoral de la mer du Nord, simplifié.',
      es: 'Una costa del mar del Norte, simplificada.',
      ar: 'ساحل على بحر الشمال بخطوط مبسّطة.',
    },
    ...OURS,
    focalX: 30,
    focalY: 55,
  },
  {
    key: 'crossroads',
    file: 'crossroads.jpg',
    alt: {
      en: 'Abstract map of rounded fields in green and blue, crossed by pale roads that meet at one orange point.',
      fr: 'Carte abstraite aux formes arrondies vertes et bleues, traversée de routes claires qui se rejoignent en un point orange.',
      es: 'Mapa abstracto de formas redondeadas verdes y azules, cruzado por caminos claros que se unen en un punto naranja.',
      ar: 'خريطة تجريدية من أشكال مستديرة خضراء وزرقاء، تعبرها طرق فاتحة اللون تلتقي عند نقطة برتقالية.',
    },
    caption: {
      en: 'Routes that meet: an abstract map of no particular place.',
      fr: 'Des routes qui se croisent : carte abstraite d’un lieu imaginaire.',
      es: 'Rutas que se cruzan: mapa abstracto de un lugar imaginario.',
      ar: 'طرق متقاطعة: خريطة تجريدية لمكان متخيَّل.',
    },
    ...OURS,
    focalX: 56,
    focalY: 48,
  },
  {
    key: 'town',
    file: 'town.jpg',
    alt: {
      en: 'Drawing of a row of stepped gables and a slender tower at dusk, with some windows lit.',
      fr: 'Dessin d’une rangée de pignons à gradins et d’une tour élancée au crépuscule, quelques fenêtres éclairées.',
      es: 'Dibujo de una hilera de hastiales escalonados y una torre esbelta al anochecer, con algunas ventanas iluminadas.',
      ar: 'رسم لصف من الواجهات المدرّجة وبرج نحيل عند الغسق، وقد أضيئت بعض النوافذ.',
    },
    caption: {
      en: 'A town square in the evening, from imagination.',
      fr: 'La place d’une ville le soir, imaginée.',
      es: 'La plaza de una ciudad al atardecer, imaginada.',
      ar: 'ساحة مدينة في المساء كما يتخيّلها الرسّام.',
    },
    ...OURS,
    focalX: 62,
    focalY: 55,
  },
]
