import type { Contact } from '../define.ts';
import ecomp from './ecomp.ts';
import anhui from './zjtx-districts-anhui.ts';
import beijing from './zjtx-districts-beijing.ts';
import chongqing from './zjtx-districts-chongqing.ts';
import fujian from './zjtx-districts-fujian.ts';
import hunan from './zjtx-districts-hunan.ts';
import shandong from './zjtx-districts-shandong.ts';
import lines from './zjtx-lines.ts';
import provinces from './zjtx-provinces.ts';
import zxkt from './zxkt.ts';

/** Every line of every manual, in the manuals' order. */
export const contacts: readonly Contact[] = [
  ...zxkt,
  ...ecomp,
  ...lines,
  ...provinces,
  ...beijing,
  ...hunan,
  ...chongqing,
  ...anhui,
  ...shandong,
  ...fujian,
];
