// Vite's `?inline` turns a stylesheet into a string: the panel ships its CSS inside the script,
// so that nothing has to be web-accessible.
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
