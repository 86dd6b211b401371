import type { WorkflowWords } from '.'

export const ar: WorkflowWords = {
  states: {
    draft: 'مسودة',
    'in-review': 'قيد المراجعة',
    'changes-requested': 'طُلبت تعديلات',
    approved: 'معتمد',
    published: 'منشور، ولا يوجد أحدث منه',
  },
  public: {
    none: 'لا يرى الجمهور هذه الوثيقة بعد.',
    live: 'يرى الجمهور آخر إصدار.',
    withdrawn: 'مسحوب: يرى الجمهور إشعارًا بدلاً منه.',
  },
  transitions: {
    submit: 'تقديم للمراجعة',
    recall: 'إعادة إلى مسودة',
    'request-changes': 'طلب تعديلات',
    approve: 'اعتماد',
    publish: 'نشر',
    schedule: 'جدولة النشر',
    unschedule: 'إلغاء الجدولة',
    reopen: 'إعادة الفتح كمسودة',
    discard: 'إهمال المسودة',
    withdraw: 'سحب من الموقع',
    restore: 'إعادة إلى الموقع',
    'emergency-publish': 'نشر عاجل',
    confirm: 'تأكيد الإصدار العاجل',
  },
  roles: {
    contributor: 'محرِّر',
    reviewer: 'مراجِع',
    publisher: 'مسؤول النشر',
    administrator: 'مدير النظام',
    auditor: 'مدقِّق',
  },
}
