import type { Skin } from '../define.ts';
import { element } from './element.ts';
import { jsp } from './jsp.ts';
import { layui } from './layui.ts';
import { tapestry } from './tapestry.ts';

export const skins: readonly Skin[] = [jsp, tapestry, layui, element];
