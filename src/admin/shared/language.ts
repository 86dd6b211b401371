export { panelLocale } from '../../i18n/panel-locale'
