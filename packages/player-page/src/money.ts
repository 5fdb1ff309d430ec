/** A currency's code, and the decimal digits of its minor unit. */
export interface Currency {
  code: string;
  scale: number;
}

/** Minor units as money, exactly: the point is set in the text, nothing is divided. */
export function formatMoney(minorUnits: number | string, { code, scale }: Currency): string {
  const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
  const text = decimal(minorUnits, scale);
  // codes of a casino's own need not have ISO's form, without which `Intl` takes none
  if (!/^[A-Z]{3}$/.test(code)) return `${new Intl.NumberFormat('en', digits).format(text)} ${code}`;
  return new Intl.NumberFormat('en', { style: 'currency', currency: code, ...digits }).format(text);
}

/** `1170` with scale 2 is `11.70`. */
export function decimal(minorUnits: number | string, scale: number): `${number}` {
  const text = String(minorUnits);
  const digits = text.replace('-', '').padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
  return `${text.startsWith('-') ? '-' : ''}${digits.slice(0, point)}${fraction}` as `${number}`;
}
