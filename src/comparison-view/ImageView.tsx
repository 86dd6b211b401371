import type { FieldComparison, ImageComparison } from '../comparison/comparison'
import { changeIn, type Side } from '../comparison/read'
import { chosen, inContent, type PartProps, type Reading, type RenderFields } from './reading'

interface Props extends PartProps<ImageComparison> {
  children: RenderFields
}

/** A picture, the one before and the one now when they are not the same, with what is said of them. */
export function ImageView({ children, path, reading, value }: Props) {
  const { after, before, change, fields, fileChanged } = value
  const isOther = before !== after || fileChanged
  const said = reading.labels.fields
  const labels = {
    ...reading.labels,
    fields: {
      ...said,
      ...Object.fromEntries(
        Object.entries(reading.words.pictureParts).map(([name, label]) => [
          `${path}.${name}`,
          label,
        ]),
      ),
    },
  }
  const shown =
    change === 'same' ? fields.filter(isAlternative) : fields.filter(isWorthShowing(reading))
  return (
    <div className="comparison-pictures">
      {isOther && before !== undefined && (
        <PictureView id={before} label={reading.words.before} reading={reading} side="before" />
      )}
      {after !== undefined && (
        <PictureView
          id={after}
          label={isOther && before !== undefined ? reading.words.after : ''}
          reading={reading}
          side="after"
        />
      )}
      {fileChanged && before === after && <p>{reading.words.otherFile}</p>}
      {children(shown, path, { ...reading, labels })}
    </div>
  )
}

const isAlternative = ({ name }: FieldComparison): boolean => name === 'alt'

const isWorthShowing =
  (reading: Reading) =>
  ({ name, value }: FieldComparison): boolean =>
    name === 'alt' || changeIn(reading.locale, value) !== 'same'

interface PictureProps {
  id: string
  label: string
  reading: Reading
  side: Side
}

function PictureView({ id, label, reading, side }: PictureProps) {
  const picture = reading.pictures[side][id]
  if (!picture) return <p className="comparison-nothing">{reading.words.unknownDocument}</p>
  return (
    <figure className="comparison-picture" data-side={side}>
      <img
        {...inContent(reading)}
        alt={chosen(picture.alt, reading.locale) ?? ''}
        height={picture.height}
        loading="lazy"
        src={picture.src}
        width={picture.width}
      />
      {label && <figcaption>{label}</figcaption>}
    </figure>
  )
}
