import type { PracticeNode } from '../../define.ts';

const named = (label: string, ...children: PracticeNode[]): PracticeNode => ({ label, children });
const place = (label: string, ...counties: string[]): PracticeNode =>
  named(label, ...counties.map((county) => ({ label: county })));

/** A few places, enough for the three dependent selects to be worked. */
export const REGIONS: readonly PracticeNode[] = [
  named('北京市', place('市辖区', '东城区', '西城区', '朝阳区', '海淀区')),
  named('上海市', place('市辖区', '黄浦区', '徐汇区', '浦东新区')),
  named(
    '浙江省',
    place('杭州市', '上城区', '拱墅区', '西湖区', '滨江区', '萧山区'),
    place('宁波市', '海曙区', '江北区', '北仑区', '鄞州区'),
    place('温州市', '鹿城区', '龙湾区', '乐清市'),
  ),
  named('广东省', place('广州市', '越秀区', '天河区', '番禺区'), place('东莞市', '南城街道', '虎门镇')),
];

/** What each of the three selects offers and holds when the first ones hold `value`. */
export function regionLevels(value: readonly string[]): { offered: readonly string[]; held: string }[] {
  let offered: readonly PracticeNode[] = REGIONS;
  return [0, 1, 2].map((level) => {
    const held = offered.find((node) => node.label === value[level]);
    const shown = { offered: offered.map((node) => node.label), held: held?.label ?? '' };
    offered = held?.children ?? [];
    return shown;
  });
}
