import './form.css'

/** What stands against what was just tried. Screen readers say it at once. */
export function Refusal({ children }: { children: string | null }) {
  return (
    <p className="panel-refusal" role="alert">
      {children}
    </p>
  )
}
