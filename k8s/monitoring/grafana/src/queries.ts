/** A counter's growth in a second, added up over all processes, by these labels. */
export function rate(selector: string, ...by: string[]): string {
  return `${sumBy(by)}(rate(${selector}[$__rate_interval]))`;
}

/** A counter's growth over the time that the page shows. */
export function total(selector: string, ...by: string[]): string {
  return `${sumBy(by)}(increase(${selector}[$__range]))`;
}

/** What half, and all but one in a hundred, stay under. */
export function quantiles(histogram: string): Record<string, string> {
  const quantile = (q: number): string =>
    `histogram_quantile(${q}, sum by (le) (rate(${histogram}_bucket[$__rate_interval])))`;
  return { 'half of them': quantile(0.5), '99 of 100': quantile(0.99) };
}

export function average(histogram: string): string {
  return `${rate(`${histogram}_sum`)} / ${rate(`${histogram}_count`)}`;
}

/** What moved in an hour, in whole units of each currency. */
export function money(flow: string): string {
  return `croupier:money_moved:rate5m{flow="${flow}"} * 3600`;
}

/** What the house keeps of the stakes, by currency; `of` is a series of money by flow and currency. */
export function grossRevenue(of: (flows: string) => string): string {
  const stakes = of('flow="stakes"');
  // a currency without wins yet has no second part
  return `(${stakes} - ${of('flow=~"wins|refunds|payouts"')}) or ${stakes}`;
}

/** A counter of minor units as whole units of each currency. */
export function wholeUnits(minorUnits: string): string {
  return `${minorUnits} / on (currency) group_left () (10 ^ max by (currency) (croupier_currency_scale))`;
}

function sumBy(labels: readonly string[]): string {
  return labels.length === 0 ? 'sum' : `sum by (${labels.join(', ')}) `;
}
