import { defineScenario } from '../define.ts';
import form from '../pages/zjtx/financing-form.ts';

/** The form always has both closed. */
export default defineScenario({ error: 'name-code-readonly', page: form });
