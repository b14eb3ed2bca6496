import type { FillView, PanelActions } from '../../lib/model/panel.ts';
import { Button } from './Button.tsx';
import { say, words } from './texts.ts';

/** The page shows another enterprise than the chosen profile's. */
export function Other({ fill, actions }: { fill: FillView; actions: PanelActions }) {
  const t = words();
  const chosen = fill.profiles.find(({ id }) => id === fill.profileId);
  const match = fill.other?.match;
  return (
    <div class="find warning" role="alert">
      <p>{say(t.other, fill.other?.shown ?? '', chosen?.title ?? '')}</p>
      {match && (
        <Button onPress={() => actions.chooseProfile(match.id)}>{say(t.switchTo, match.title)}</Button>
      )}
    </div>
  );
}
