import './list.css'

/** Beside a list of which the rows are not to be ticked, since there is nothing to do with several at once. */
export const NoSelection = () => <div className="no-selection" hidden />
