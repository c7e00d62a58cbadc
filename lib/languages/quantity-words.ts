/** The words and formats that figures are read by. */
export interface QuantityWords {
  /** Months in lower case, abbreviations too, by number from 1. */
  readonly months: ReadonlyMap<string, number>;
}
