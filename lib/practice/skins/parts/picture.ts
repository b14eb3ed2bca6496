import { escaped } from './html.ts';

/** Text drawn into a picture, as image buttons and captchas have it: no reader of the page finds it but in `alt`. */
export function picture(text: string, look: { size?: number; ink?: string; ground?: string } = {}): string {
  const { size = 13, ink = '#003c8c', ground = '#e1ecf7' } = look;
  const width = [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? size : size * 0.6), 20);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width)}" height="${size + 11}"><rect width="100%" height="100%" fill="${ground}"/><text x="50%" y="${size + 3}" text-anchor="middle" font-family="sans-serif" font-size="${size}" fill="${ink}">${escaped(text)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The same four signs on every practice page: nothing checks them. */
export const CAPTCHA = picture('7 K 4 M', { size: 14, ink: '#b03030', ground: '#f4f0d8' });
