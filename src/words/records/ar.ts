import type { RecordWords } from '.'

export const ar: RecordWords = {
  history: 'السجل',
  administration: 'الإدارة',
  kinds: {
    countries: 'بلد',
    ncbs: 'مكتب مركزي وطني',
    agencies: 'جهاز',
    'crime-areas': 'مجال جريمة',
  },
  media: {
    singular: 'صورة',
    plural: 'الصور',
    help: 'صور للملفات. تصبح الصورة علنية عندما يستخدمها ملف منشور.',
    alt: {
      label: 'النص البديل',
      help: 'ما تُظهره الصورة، لمن لا يستطيع رؤيتها. مثال: شرطيان يفتشان شاحنة عند معبر حدودي',
    },
    caption: {
      label: 'التعليق',
      help: 'ماذا وأين ومتى. مثال: تفتيش حدودي مشترك قرب أرلون، مايو 2026',
    },
    credit: {
      label: 'صاحب الصورة',
      help: 'من أعدّ الصورة. مثال: الشرطة الاتحادية / ي. بيترز',
    },
    licence: {
      label: 'الترخيص',
      help: 'بأي شروط يجوز عرضها. مثال: CC BY 4.0',
    },
  },
  editions: {
    singular: 'إصدار',
    plural: 'الإصدارات',
    help: 'كل نشر، كاملاً وغير قابل للتغيير.',
    collection: 'النوع',
    document: 'الوثيقة',
    title: 'العنوان',
    number: 'الرقم',
    content: 'المحتوى',
    media: 'الصور',
    hash: {
      label: 'البصمة',
      help: 'SHA-256 للمحتوى والصور التي يستخدمها.',
    },
    changeNote: 'ملاحظة التغيير',
    emergency: 'نُشر بصفة عاجلة',
    publishedAt: 'تاريخ النشر',
  },
  events: {
    singular: 'حدث',
    plural: 'سجل التدقيق',
    help: 'من فعل ماذا ومتى. لا يمكن تغيير شيء هنا أو حذفه.',
    at: 'متى',
    event: {
      label: 'الحدث',
      help: 'الخطوة، أو ما حدث غير ذلك.',
    },
    collection: 'النوع',
    document: 'الوثيقة',
    title: 'العنوان',
    actor: 'الحساب',
    actorName: 'من',
    from: 'من حالة',
    to: 'إلى حالة',
    publicFrom: 'للجمهور قبلها',
    publicTo: 'للجمهور بعدها',
    comment: 'التعليق',
    version: 'النسخة',
    edition: 'الإصدار',
    details: 'التفاصيل',
  },
  users: {
    singular: 'شخص',
    plural: 'الأشخاص',
    name: 'الاسم',
    roles: {
      label: 'الأدوار',
      help: 'قد يكون للشخص عدة أدوار. لا يعتمد أحد تعديلاً شارك فيه، مهما كانت أدواره.',
    },
    scope: {
      label: 'النطاق',
      help: 'أين تسري الأدوار. يمكن للجميع قراءة كل المسودات.',
      kind: 'النوع',
      regions: 'المناطق',
      countries: 'البلدان',
    },
    scopes: {
      all: 'في كل مكان',
      regions: 'مناطق',
      countries: 'بلدان',
    },
    locale: {
      label: 'اللغة',
      help: 'لغة لوحة التحكم والبريد، بدءًا من تسجيل الدخول التالي. إذا تُركت فارغة فلغة المتصفح.',
    },
    deactivated: {
      label: 'معطّل',
      help: 'لا يستطيع الشخص المعطّل تسجيل الدخول. ولا يضيع شيء مما فعله.',
    },
  },
  settings: {
    site: {
      label: 'إعدادات الموقع',
      name: {
        label: 'الاسم',
        help: 'في أعلى كل صفحة. مثال: التعاون الشرطي حول العالم',
      },
      tagline: {
        label: 'العبارة التعريفية',
        help: 'جملة تقول ما الغرض من الموقع.',
      },
      accentColour: {
        label: 'اللون المميز',
        help: 'الروابط والأزرار. مثال: #0b5d66',
      },
      disclaimer: {
        label: 'إخلاء المسؤولية',
        help: 'يظهر أسفل كل صفحة.',
      },
      logo: 'الشعار',
    },
    home: {
      label: 'الصفحة الرئيسية',
      heading: 'العنوان الرئيسي',
      introduction: {
        label: 'المقدمة',
        help: 'جملتان أو ثلاث تحت العنوان.',
      },
    },
    navigation: {
      label: 'التنقل',
      items: 'الروابط',
      item: 'رابط',
      text: {
        label: 'التسمية',
        help: 'مثال: البلدان',
      },
      href: {
        label: 'العنوان',
        help: 'عنوان في هذا الموقع دون اللغة. مثال: /countries',
      },
    },
  },
}
