/** Where a table comes from, as it is shown to users. */
export interface Edition {
  /** GB/T 4754-2017. */
  standard: string;
  /** Which state of the standard. */
  edition: string;
  /** The day whose state that is, YYYY-MM-DD. */
  date: string;
  /** Package and version the table was made from. */
  source: string;
}
