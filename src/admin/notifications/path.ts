/** The page of the panel on which notifications are listed. */
export const NOTIFICATIONS_PATH = '/admin/notifications'
