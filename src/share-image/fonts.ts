import path from 'node:path'

/*
 * Tells fontconfig, which the drawing of words asks for fonts, of those that come with the product. It reads this when it is
 * first asked: https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 */
process.env.FONTCONFIG_FILE ??= path.join(
  /* turbopackIgnore: true */ process.cwd(),
  'src/share-image/fonts.conf',
)
