/** What the forms offer to choose from; the same on every kit's page. */
window.choices = {
  scales: ['大型', '中型', '小型', '微型'],
  types: ['国有', '民营', '外资', '合资'],
  products: ['精密夹具', '数控刀具', '液压元件', '测量仪器'],
  idTypes: ['居民身份证', '护照', '港澳居民来往内地通行证'],
  regions: [
    { name: '北京市', children: [{ name: '市辖区', children: [{ name: '东城区' }, { name: '海淀区' }] }] },
    {
      name: '江苏省',
      children: [
        { name: '南京市', children: [{ name: '玄武区' }, { name: '鼓楼区' }] },
        { name: '徐州市', children: [{ name: '鼓楼区' }, { name: '云龙区' }] },
      ],
    },
    {
      name: '浙江省',
      children: [
        { name: '宁波市', children: [{ name: '海曙区' }, { name: '江北区' }] },
        { name: '杭州市', children: [{ name: '上城区' }, { name: '西湖区' }, { name: '滨江区' }] },
      ],
    },
    { name: '江西省', children: [{ name: '南昌市', children: [{ name: '东湖区' }, { name: '西湖区' }] }] },
  ],
  industries: [
    {
      name: 'A 农、林、牧、渔业',
      children: [
        { name: '01 农业', children: [{ name: '011 谷物种植', children: [{ name: '0111 稻谷种植' }] }] },
      ],
    },
    {
      name: 'C 制造业',
      children: [
        {
          name: '33 金属制品业',
          children: [{ name: '331 结构性金属制品制造', children: [{ name: '3311 金属结构制造' }] }],
        },
        {
          name: '34 通用设备制造业',
          children: [
            { name: '341 锅炉及原动设备制造', children: [{ name: '3411 锅炉及辅助设备制造' }] },
            {
              name: '342 金属加工机械制造',
              children: [{ name: '3421 金属切削机床制造' }, { name: '3429 其他金属加工机械制造' }],
            },
          ],
        },
      ],
    },
  ],
};

/** The names one level below a path, as a server would answer: later. */
window.below = (...path) =>
  new Promise((answer) => {
    let level = window.choices.regions;
    for (const name of path) level = level.find((one) => one.name === name)?.children ?? [];
    setTimeout(() => answer(level.map((one) => one.name)), 300);
  });

/** The same tree with the property names that a kit wants. */
window.treeOf = (nodes, shape) =>
  nodes.map((node) => shape(node, node.children ? window.treeOf(node.children, shape) : undefined));
