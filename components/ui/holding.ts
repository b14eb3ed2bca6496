/** State for components of the panel. Preact's hooks would add a kilobyte to every page of a portal. */
import { Component, type ComponentChildren, type ComponentClass } from 'preact';

/**
 * @param first what it holds in the beginning
 * @param draw gets what it holds now, and what changes a part of that and has it drawn again
 */
export function holding<P, S extends object>(
  first: S,
  draw: (props: P, state: S, set: (change: Partial<S>) => void) => ComponentChildren,
): ComponentClass<P> {
  return class extends Component<P, S> {
    override state = first;
    override render = () => draw(this.props, this.state, (change) => this.setState(change as S));
  };
}
