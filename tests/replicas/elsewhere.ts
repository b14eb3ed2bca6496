import type { Replica } from './index.ts';

/** Not a portal: the assistant must not even start. */
export const ELSEWHERE: readonly Replica[] = [
  {
    file: 'lookalike/home.html',
    url: 'http://zxkt.mofcom.gov.cn.example.com/',
    page: null,
    findings: [],
    note: 'a look-alike host',
  },
];
