import { defineScenario } from '../define.ts';
import { review } from '../pages/zjtx/review.ts';

export default defineScenario({
  error: 'review-not-eligible',
  page: review('not-eligible', '不满足复核条件'),
  said: { text: '当前企业不满足复核条件', how: 'toast', on: '复核' },
});
