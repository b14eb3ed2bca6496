/** Pinyin initials as names and nothing to read beside them: too little to fill without asking. */
import { sheet } from './sheet.ts';

const { t, page } = sheet('pinyin-only');
const box = (name: string, key: string | null) => `<div class="b">${t('', key, `name="${name}"`)}</div>`;

export default page(
  `<h3>录入</h3><form>
${box('qymc', '?enterpriseName')}${box('zzjgdm', '?organisationCode')}${box('frdb', '?legalRepresentative.name')}${box('lxdh', '?')}${box('txdz', '?address')}${box('bz', null)}
${box('field_12', null)}${box('c01', null)}
</form>`,
  '.b{margin:8px 0}',
);
