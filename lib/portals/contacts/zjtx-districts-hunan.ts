import { defineContacts } from '../define.ts';
import { policyRows } from './table.ts';
import { GIANT } from './unclear.ts';

export default defineContacts(
  policyRows(
    ['湖南省'],
    [
      // One row of the table with two numbers, each for something else.
      ['省级', '0731-88955419', { purpose: '创新型中小企业、专精特新中小企业', note: GIANT }],
      ['省级', '0731-85559884', { purpose: '技术支持', note: GIANT }],
      ['长沙市', '0731-88666452'],
      ['株洲市', '0731-28681041'],
      ['湘潭市', '0731-58570556'],
      ['衡阳市', '0734-8857006'],
      ['邵阳市', '0739-5363885'],
      ['岳阳市', '0730-8721236'],
      ['常德市', '0736-7256629'],
      ['张家界市', '0744-8289088'],
      ['益阳市', '0737-2765815'],
      ['郴州市', '0735-2368708'],
      ['永州市', '0746-8368164'],
      ['怀化市', '0745-2712565'],
      ['娄底市', '0738-8269819'],
      ['湘西州', '0743-8223316'],
    ],
  ),
);
